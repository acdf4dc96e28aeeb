import { samplePractice } from '../sample-practice.ts';
import type { MistakeCase } from './mistake-case.ts';
import { inPractice } from './practice-mistakes.ts';

const sky = '    ask: And the sky?\n';
const walk = '{ kind: text, id: walk, ask: Which walk? }';
const outcomes = 'outcomes:\n';
const skyQuestion = samplePractice.slice(
  samplePractice.indexOf('  - kind: choice'),
  samplePractice.indexOf(outcomes),
);
const draft = (line: string) => `draft: { title: A note, lines: ["${line}"] }\n${outcomes}`;

/** Quotes that lead nowhere, repetitions whose ids are taken, and drafts that could not be written. */
export const practiceQuoteMistakes: MistakeCase[] = [
  inPractice(
    'a quote of an unknown question, with its nearest',
    'unknown-quote',
    [sky, '    ask: And the sky of {{wolk}}?\n'],
    ['questions.1.ask', 9],
    {
      expected: 'a question of this practice, in the question sky',
      found: '"wolk"',
      mend: 'Write walk instead',
    },
  ),
  inPractice(
    'a quote of a later answer',
    'later-quote',
    ['ask: Which walk? }', 'ask: Which walk?, hint: "Under {{sky}}." }'],
    ['questions.0.hint', 6],
    {
      expected: 'a question that is asked before, in the question walk',
      found: 'sky, which is asked later',
      mend: 'Move the question sky up',
    },
  ),
  inPractice(
    'a quote of an answer that may be missing',
    'unsure-quote',
    [
      sky,
      '    ask: And the sky of {{walk}}?\n    when: { any: [{ question: walk, answered: true }, { answered: nothing }] }\n',
    ],
    ['questions.1.ask', 9],
    {
      expected: 'a rule that shows the question sky only if walk is answered',
      found: '{{walk}}, which may have been passed by',
      mend: 'Add { question: walk, answered: true } to the when: of the question sky.',
    },
  ),
  inPractice(
    'a quote of the last answer where nothing is asked again',
    'last-quote',
    [sky, '    ask: And the sky of {{last}}?\n'],
    ['questions.1.ask', 9],
    {
      expected: 'a question of this practice, in the question sky',
      found: '"last"',
      mend: 'take it out of the question sky',
    },
  ),
  inPractice(
    'a quote that is not closed',
    'open-quote',
    [sky, '    ask: And the sky of {{walk}?\n'],
    ['questions.1.ask', 9],
    {
      expected: 'quotes such as {{name}}',
      found: '"{{"',
      mend: 'Write two braces before the id of the question, and two after it.',
    },
  ),
  inPractice(
    'a quote in an outcome',
    'outcome-quote',
    ['Sit in the sun.', '"Sit by {{walk}}."'],
    ['outcomes.1.try', 25],
    { expected: 'quotes such as {{name}}', found: '"{{"', mend: 'Write it without a quote.' },
  ),
  inPractice(
    'repetitions with an id that is taken',
    'taken-repetition',
    [
      `goal: walk\nquestions:\n  - ${walk}`,
      `questions:\n  - { kind: text, id: walk, ask: Which walk?, again: { upTo: 3, ask: "Why {{last}}?" } }\n  - { kind: text, id: walk-3, ask: And then? }`,
    ],
    ['questions.0.again', 5],
    {
      expected: 'ids for the repetitions of walk that no other question of the practice has',
      found: 'walk-3, which another question has',
      mend: 'ask walk again less often',
    },
  ),
  inPractice(
    'a question that is asked again no more than once',
    'once-again',
    [walk, '{ kind: text, id: walk, ask: Which walk?, again: { upTo: 1, ask: Why? } }'],
    ['questions.0.again.upTo', 6],
    { expected: 'at least 2', found: '1', mend: 'Write at least 2' },
  ),
  inPractice(
    'a rule on a repetition that comes later',
    'later-repetition',
    [
      skyQuestion,
      skyQuestion.replace(sky, `${sky}    when: { question: else-2, answered: true }\n`) +
        '  - { kind: text, id: else, ask: Else?, again: { upTo: 2, ask: And else? } }\n',
    ],
    ['questions.1.when.question', 10],
    {
      expected: 'a question that is asked before, in the rule that shows the question sky',
      found: 'else-2, which is asked later',
      mend: 'Move the question else-2 up',
    },
  ),
  inPractice(
    'a draft that quotes an unknown question, with its nearest',
    'draft-quote',
    [outcomes, draft('Under {{ski}}.')],
    ['draft.lines.0', 14],
    {
      expected: 'a question of this practice, in the draft',
      found: '"ski"',
      mend: 'Write sky instead',
    },
  ),
  inPractice(
    'words for a draft that quotes nothing of them',
    'undrafted',
    ['text: It is blue, tags', 'text: It is blue, drafted: a blue sky, tags'],
    ['questions.1.options.0.drafted', 11],
    {
      expected: 'a draft that quotes the question sky',
      found: '"a blue sky"',
      mend: 'Write {{sky}} in a line of the draft',
    },
  ),
];
