import { samplePractice } from '../sample-practice.ts';
import { adding, type MistakeCase } from './mistake-case.ts';
import { inPractice } from './practice-mistakes.ts';

const warmRule = '{ tag: warm, moreThan: cold }';

/** Rules that cannot be, and rules that leave answers or outcomes without each other. */
export const practiceRuleMistakes: MistakeCase[] = [
  inPractice(
    'a question that waits for itself',
    'own-answer',
    [
      '    ask: And the sky?',
      '    when: { question: sky, answered: false }\n    ask: And the sky?',
    ],
    ['questions.1.when.question', 9],
    {
      expected: 'a question that is asked before, in the rule that shows the question sky',
      found: 'sky, which is asked later',
      mend: 'read another in the rule that shows the question sky',
    },
  ),
  inPractice(
    'a first question with a rule',
    'hidden-first',
    ['ask: Which walk? }', 'ask: Which walk?, when: { tag: warm, atLeast: 1 } }'],
    ['questions.0.when', 6],
    {
      expected: 'a first question that is always shown',
      found: 'the rule that shows the question walk',
      mend: 'let another question come first',
    },
  ),
  inPractice(
    'a last outcome with a rule',
    'last-rule',
    ['    title: Hard to say', '    title: Hard to say\n    when: { tag: cold, atLeast: 1 }'],
    ['outcomes.2.when', 29],
    {
      expected: 'a last outcome without a rule',
      found: 'the rule of outcome open',
      mend: 'Remove when:',
    },
  ),
  inPractice(
    'an outcome without a rule before the last',
    'no-rule',
    ['    when: { answered: nothing }\n', ''],
    ['outcomes.0.when', 15],
    {
      expected: 'a rule for outcome silent, because outcomes follow it',
      found: 'nothing',
      mend: 'Add when:',
    },
  ),
  inPractice(
    'an outcome that no answers reach',
    'unreached',
    ['{ answered: nothing }', '{ tag: warm, atLeast: 1 }'],
    ['outcomes.1.when', 23],
    {
      expected: 'answers that lead to outcome warm',
      found: 'none that an earlier rule does not take',
      mend: 'Loosen the rule of outcome warm',
    },
  ),
  {
    mistake: 'rules that tell too many states apart',
    make: adding({ 'practices/too-many.yaml': practiceOfManyStates() }),
    told: {
      file: 'practices/too-many.yaml',
      line: 19,
      field: 'outcomes',
      expected: 'rules that tell apart at most 200000 states',
      found: 'more than that',
      mend: 'Let the rules read fewer tags',
    },
  },
];

/** A question with so many options, each with a tag that a rule reads, that nobody could have thought of all answers. */
function practiceOfManyStates(): string {
  const tags = [...'abcdefghijklmnopqr'];
  const options = tags.map((tag) => `{ id: ${tag}, text: ${tag}, tags: [${tag}] }`).join(', ');
  const question = `  - kind: several
    id: many
    ask: Which?
    options:
      [${options}]
`;
  const conditions = tags.map((tag) => `{ tag: ${tag}, atLeast: 1 }`).join(', ');
  return samplePractice
    .replace('outcomes:\n', `${question}outcomes:\n`)
    .replace(warmRule, `{ any: [${warmRule}, ${conditions}] }`);
}
