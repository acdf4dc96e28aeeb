import { samplePractice } from '../sample-practice.ts';
import { adding, note, type MistakeCase, type Told } from './mistake-case.ts';

type Place = [field: string, line?: number];

/** A mistake in a practice of its own, made by a change of the sample's text. */
export function inPractice(
  mistake: string,
  slug: string,
  [piece, by]: [string, string],
  [field, line]: Place,
  told: Omit<Told, 'file' | 'line' | 'field'>,
): MistakeCase {
  if (!samplePractice.includes(piece)) throw new Error(`There is no ${JSON.stringify(piece)}.`);
  const path = `practices/${slug}.yaml`;
  return {
    mistake,
    make: adding({ [path]: samplePractice.replace(piece, by) }),
    told: { file: path, field, ...(line !== undefined && { line }), ...told },
  };
}

/** Fields of practices that do not fit by themselves, and outcomes that say what none should. */
export const practiceMistakes: MistakeCase[] = [
  {
    mistake: 'a practice that cannot be read, and to whose outcome a text links',
    make: adding({
      'practices/torn.yaml': samplePractice.replace('title: Warm', 'title: One: two'),
      'notes/to-torn.md': note('to-torn', {}, '[Warm](/practices/torn/#outcome-warm)'),
    }),
    told: {
      file: 'practices/torn.yaml',
      line: 1,
      expected: 'YAML that can be read',
      found: 'Nested mappings are not allowed in compact mappings',
      mend: 'Look at this line',
    },
  },
  {
    mistake: 'an outcome with a mistake, to which a text links',
    make: adding({
      'practices/half.yaml': samplePractice.replace('says: [It is warm.]', 'says: It is warm.'),
      'notes/to-half.md': note('to-half', {}, '[Warm](/practices/half/#outcome-warm)'),
    }),
    told: {
      file: 'practices/half.yaml',
      line: 24,
      field: 'outcomes.1.says',
      expected: 'a list',
      found: '"It is warm."',
      mend: 'Write says: ["It is warm."]',
    },
  },
  inPractice(
    'a practice without an intro',
    'no-intro',
    ['intro: Put a hand out.\n', ''],
    ['intro'],
    { expected: 'text', found: 'nothing', mend: 'Add intro' },
  ),
  inPractice(
    'an unknown kind of question, with its nearest',
    'kind',
    ['kind: choice', 'kind: choise'],
    ['questions.1.kind', 7],
    {
      expected: 'one of choice, several, text, number',
      found: '"choise"',
      mend: 'Write choice instead',
    },
  ),
  inPractice(
    'a misspelt field of an option',
    'field',
    ['tags: [cold]', 'tag: [cold]'],
    ['questions.1.options.1.tag', 12],
    {
      expected: 'one of the fields id, text, tags, drafted',
      found: 'the field "tag"',
      mend: 'Write tags',
    },
  ),
  inPractice(
    'a misspelt field of a condition',
    'condition-field',
    ['{ tag: warm, moreThan: cold }', '{ all: [{ tag: warm, atleast: 1 }] }'],
    ['outcomes.1.when.all.0.atleast', 23],
    { expected: 'atLeast, atMost', found: 'the field "atleast"', mend: 'Write atLeast instead' },
  ),
  inPractice(
    'a condition that counts to a word',
    'condition-value',
    ['{ tag: warm, moreThan: cold }', '{ tag: warm, atLeast: two }'],
    ['outcomes.1.when.atLeast', 23],
    { expected: 'a number', found: '"two"', mend: 'Write a number' },
  ),
  inPractice(
    'a condition that says two things',
    'two-things',
    ['moreThan: cold }', 'moreThan: cold, atLeast: 1 }'],
    ['outcomes.1.when', 23],
    { expected: 'one condition, such as', found: 'a group of fields', mend: 'Write one condition' },
  ),
  inPractice(
    'a condition that says nothing',
    'half-a-condition',
    [', moreThan: cold }', ' }'],
    ['outcomes.1.when', 23],
    { expected: 'one condition, such as', found: 'a group of fields', mend: 'under all: or any:' },
  ),
  inPractice(
    'a figure in an outcome',
    'figure',
    ['[It is warm.]', '[It is warm., There were 3 of them.]'],
    ['outcomes.1.says.1', 24],
    { expected: 'words that neither measure', found: '"3"', mend: 'Say what it is like instead' },
  ),
  inPractice(
    'a score in an outcome',
    'score',
    ['title: Warm\n', 'title: A high Score\n'],
    ['outcomes.1.title', 22],
    { expected: 'an outcome is no result', found: '"Score"', mend: 'Say what it is like' },
  ),
  inPractice(
    'a share in an outcome',
    'share',
    ['Ask again at noon.', 'Ask half of them, or ten per cent.'],
    ['outcomes.2.try', 30],
    { expected: 'words that neither measure', found: '"per cent"', mend: 'Say what it is like' },
  ),
  inPractice(
    'two outcomes with one thing to try',
    'same-try',
    ['Ask again at noon.', 'open a window'],
    ['outcomes.2.try', 30],
    {
      expected: 'a thing to try that no other outcome gives',
      found: 'what the outcome silent gives already',
      mend: 'Write another one',
    },
  ),
  inPractice(
    'two outcomes with one question to carry',
    'same-carry',
    ['What would tell you?', 'What keeps you in?'],
    ['outcomes.2.carry', 31],
    {
      expected: 'a question to carry that no other outcome gives',
      found: 'what the outcome silent gives already',
      mend: 'Write another one',
    },
  ),
];
