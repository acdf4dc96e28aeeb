import { adding, lesson, note, replacing, type MistakeCase, type Told } from './mistake-case.ts';

/** A mistake in a field of a note of its own. */
const inField = (
  mistake: string,
  slug: string,
  [name, value, line]: [string, string, number],
  told: Omit<Told, 'file' | 'line'>,
): MistakeCase => ({
  mistake,
  make: adding({ [`notes/${slug}.mdx`]: note(slug, { [name]: value }) }),
  told: { file: `notes/${slug}.mdx`, line, field: name, ...told },
});

/** Fields whose value does not fit. */
export const valueMistakes: MistakeCase[] = [
  {
    mistake: 'a wrong type',
    make: adding({ 'notes/wrong-type.mdx': note('wrong-type', { title: '[a, b]' }) }),
    told: {
      file: 'notes/wrong-type.mdx',
      line: 3,
      field: 'title',
      expected: 'text',
      found: 'a list',
      mend: 'Write text',
    },
  },
  {
    mistake: 'a word that is none of the possible ones',
    make: adding({ 'notes/wrong-word.mdx': note('wrong-word', { growth: 'tree' }) }),
    told: {
      file: 'notes/wrong-word.mdx',
      line: 5,
      field: 'growth',
      expected: 'one of seedling, budding, evergreen',
      found: '"tree"',
      mend: 'Write one of seedling',
    },
  },
  {
    mistake: 'an impossible date',
    make: adding({ 'notes/no-such-day.mdx': note('no-such-day', { tended: '2021-02-29' }) }),
    told: {
      file: 'notes/no-such-day.mdx',
      line: 7,
      field: 'tended',
      expected: 'a real year, month or day',
      found: '"2021-02-29"',
      mend: 'Write a real year, month or day',
    },
  },
  {
    mistake: 'a value that is no date at all',
    make: adding({ 'notes/no-date.mdx': note('no-date', { tended: 'true' }) }),
    told: {
      file: 'notes/no-date.mdx',
      line: 7,
      field: 'tended',
      expected: 'a real year, month or day, such as 2019, 2019-01 or 2019-01-16',
      found: 'true',
      mend: 'Write a real year, month or day',
    },
  },
  {
    mistake: 'an address that is none',
    make: replacing('references.yaml', 'url: https://example.org/digging', 'url: digging'),
    told: {
      file: 'references.yaml',
      line: 5,
      field: '0.url',
      expected: 'an address that begins with https://',
      found: '"digging"',
      mend: 'Write an address',
    },
  },
  {
    mistake: 'a language that only looks like one',
    make: replacing('site.yaml', 'language: en', 'language: de-de-de'),
    told: {
      file: 'site.yaml',
      line: 6,
      field: 'language',
      expected: 'a language tag such as en, pt-BR or ja',
      found: '"de-de-de"',
      mend: 'Write a language tag',
    },
  },
  {
    mistake: 'a format of a later version',
    make: replacing('site.yaml', 'format: 1', 'format: 2'),
    told: {
      file: 'site.yaml',
      line: 2,
      field: 'format',
      expected: '1, the format that this version reads',
      found: '2',
      mend: 'A higher number belongs to a later version of the template: docs/upgrade.md',
    },
  },
  {
    mistake: 'a title of digits, which needs quotes',
    make: adding({ 'pages/digits.mdx': '---\ntitle: 2024\nsummary: B\n---\nC\n' }),
    told: {
      file: 'pages/digits.mdx',
      line: 2,
      field: 'title',
      expected: 'text',
      found: '2024',
      mend: 'Write title: "2024", in quotes.',
    },
  },
  {
    mistake: 'names with commas in place of a list',
    make: adding(lesson('commas', 71, undefined, { topics: 'rest, numbers' })),
    told: {
      file: 'lessons/commas/lesson.yaml',
      line: 6,
      field: 'topics',
      expected: 'a list',
      found: '"rest, numbers"',
      mend: 'Write topics: [rest, numbers].',
    },
  },
  inField('a word with a slip, which is told its nearest', 'slip', ['growth', 'Budding1', 5], {
    expected: 'one of seedling, budding, evergreen',
    found: '"Budding1"',
    mend: 'Write budding instead',
  }),
  {
    mistake: 'a sentence with a comma in place of a list',
    make: adding({
      'pages/asking.mdx': '---\ntitle: A\nsummary: B\nquestions: What now, then?\n---\nC\n',
    }),
    told: {
      file: 'pages/asking.mdx',
      line: 4,
      field: 'questions',
      expected: 'a list',
      found: '"What now, then?"',
      mend: 'Write questions: ["What now, then?"].',
    },
  },
  inField('a note tended before it was planted', 'untended', ['tended', '2019-12', 7], {
    expected: 'a date no earlier than 2020, when it was planted',
    found: '2019-12',
    mend: 'Correct the one or the other',
  }),
  inField('a topic named twice', 'twice', ['topics', '[rest, numbers, rest]', 8], {
    field: 'topics.2',
    expected: 'each name once',
    found: 'rest, which stands here already',
    mend: 'Remove one of the two',
  }),
  inField('an alias named twice', 'twice-moved', ['aliases', '[was-here, was-here]', 8], {
    field: 'aliases.1',
    expected: 'each name once',
    found: 'was-here, which stands here already',
    mend: 'Remove one of the two',
  }),
  inField('a draft that is neither', 'half-draft', ['draft', 'soon', 8], {
    expected: 'true or false',
    found: '"soon"',
    mend: 'Write true or false',
  }),
  inField('topics that are no names', 'no-names', ['topics', '{ a: b }', 8], {
    expected: 'a list of names',
    found: 'a group of fields',
    mend: 'Write a list of names',
  }),
];
