import type { MistakeCase, Told } from './mistake-case.ts';
import { inPractice } from './practice-mistakes.ts';

type Rest = Omit<Told, 'file' | 'line' | 'field'>;
type Place = [field: string, line?: number];

const outcomes = 'outcomes:\n';
const number =
  'kind: number, id: days, ask: On which days?, unit: days, from: 1, to: 7, example: 6';
const weeks = '  - { kind: number, id: weeks, ask: How long?, unit: weeks, from: 1, to: 9, example: 2 }\n'; // prettier-ignore
const plan = 'plan: { amount: weeks, weeks: weeks, days: days, rest: weeks, slack: weeks }\n';

/** A mistake in a number question that stands on line 14, after a change of its fields. */
const inNumber = (
  mistake: string,
  slug: string,
  [piece, by]: [string, string],
  place: Place,
  told: Rest,
): MistakeCase => {
  const question = `  - { ${number.replace(piece, by)} }\n`;
  return inPractice(mistake, slug, [outcomes, question + outcomes], place, told);
};

/** A mistake in a plan on line 16, made of a question of weeks and the given one of days. */
const inPlan = (
  mistake: string,
  slug: string,
  [piece, by]: [string, string],
  place: Place,
  told: Rest,
): MistakeCase => {
  const written = `  - { ${number} }\n${weeks}${plan}`.replace(piece, by);
  return inPractice(mistake, slug, [outcomes, written + outcomes], place, told);
};

/** A mistake in a rule on a number. */
const inRule = (
  mistake: string,
  slug: string,
  rule: string,
  place: Place,
  told: Rest,
): MistakeCase =>
  inPractice(
    mistake,
    slug,
    [
      '  - id: warm\n    title: Warm\n    when: { tag: warm, moreThan: cold }',
      `  - id: warm\n    title: Warm\n    when: { any: [{ tag: warm, moreThan: cold }, ${rule}] }`,
    ],
    place,
    told,
  );

/** Numbers, and plans made of them, that nobody could answer or work out. */
export const practiceKindMistakes: MistakeCase[] = [
  inNumber('a number without a unit', 'no-unit', ['unit: days, ', ''], ['questions.2.unit', 14], {
    expected: 'text',
    found: 'nothing',
    mend: 'Add unit',
  }),
  inNumber('bounds that leave no number', 'bounds', ['to: 7', 'to: 1'], ['questions.2.to', 14], {
    expected: 'a number greater than 1, from which the question days begins',
    found: '1',
    mend: 'Write a greater one',
  }),
  inNumber(
    'an example that is no answer',
    'example',
    ['example: 6', 'example: 6.5'],
    ['questions.2.example', 14],
    {
      expected: 'a number from 1 to 7, in steps of 1',
      found: '6.5',
      mend: 'Write one that could be the answer to the question days',
    },
  ),
  inNumber(
    'a unit from an unknown question, with its nearest',
    'unit-from',
    ['unit: days,', 'unit: days, unitFrom: wolk,'],
    ['questions.2.unitFrom', 14],
    {
      expected: 'the id of a text question that is asked before the question days',
      found: '"wolk"',
      mend: 'Write walk instead',
    },
  ),
  inPlan('a plan without slack', 'no-slack', [', slack: weeks', ''], ['plan.slack', 16], {
    expected: 'text',
    found: 'nothing',
    mend: 'Add slack',
  }),
  inPlan(
    'a plan of an unknown number, with its nearest',
    'plan-name',
    ['days: days', 'days: day'],
    ['plan.days', 16],
    {
      expected: 'the id of a number question of this practice, for days',
      found: '"day"',
      mend: 'Write days instead',
    },
  ),
  inPlan('a plan of eight-day weeks', 'plan-days', ['to: 7', 'to: 8'], ['plan.days', 16], {
    expected: 'a question whose numbers are whole and from 1 to 7, for days',
    found: 'the question days, from 1 to 8',
    mend: 'Change from:, to: or step: of the question days',
  }),
  inRule(
    'a rule that counts half a tag',
    'half-a-tag',
    '{ tag: warm, atLeast: 0.5 }',
    ['outcomes.1.when.any.1.atLeast', 23],
    { expected: 'a whole number, 1 or more', found: '0.5', mend: 'Write a whole number' },
  ),
  inRule(
    'a bound for an answer that is no number',
    'no-number',
    '{ question: sky, atLeast: 1 }',
    ['outcomes.1.when.any.1.question', 23],
    {
      expected: 'a question that asks for a number, in the rule of outcome warm',
      found: 'sky, which asks for none',
      mend: 'Name a number question',
    },
  ),
  inPractice(
    'a rule on a number that is no answer',
    'beyond-bounds',
    [
      `${outcomes}  - id: silent\n    title: Still indoors\n    when: { answered: nothing }`,
      `  - { ${number} }\n${outcomes}  - id: silent\n    title: Still indoors\n    when: { any: [{ answered: nothing }, { question: days, atMost: 9 }] }`,
    ],
    ['outcomes.0.when.any.1.atMost', 18],
    {
      expected: 'a number from 1 to 7, as the question days allows, in the rule of outcome silent',
      found: '9',
      mend: 'change the bounds of the question days',
    },
  ),
];
