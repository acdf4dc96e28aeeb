import { adding, replacing, type MistakeCase } from './mistake-case.ts';

/** Fields that nobody knows, and fields that are missing. */
export const fieldMistakes: MistakeCase[] = [
  {
    mistake: 'an unknown field, with its nearest',
    make: adding({
      'pages/unknown-field.mdx': '---\ntitle: A\nsummary: B\nqestions: [C]\n---\nD\n',
    }),
    told: {
      file: 'pages/unknown-field.mdx',
      line: 4,
      field: 'qestions',
      expected: 'title, summary, lede, begin, questions, practice, see, aliases, draft',
      found: 'the field "qestions"',
      mend: 'Write questions instead',
    },
  },
  {
    mistake: 'a missing field',
    make: adding({ 'pages/missing-field.mdx': '---\ntitle: A\n---\nB\n' }),
    told: {
      file: 'pages/missing-field.mdx',
      field: 'summary',
      expected: 'text',
      found: 'nothing',
      mend: 'Add summary',
    },
  },
  {
    mistake: 'a field that a listed entry lacks',
    make: replacing('topics.yaml', '  summary: Counting.\n', ''),
    told: {
      file: 'topics.yaml',
      line: 4,
      field: '1.summary',
      expected: 'text',
      found: 'nothing',
      mend: 'Add summary',
    },
  },
  {
    mistake: 'a field in capitals',
    make: adding({ 'pages/capitals.mdx': '---\ntitle: A\nsummary: B\nSEE: [rest]\n---\nD\n' }),
    told: {
      file: 'pages/capitals.mdx',
      line: 4,
      field: 'SEE',
      expected: 'one of the fields title, summary',
      found: 'the field "SEE"',
      mend: 'Write see instead',
    },
  },
];
