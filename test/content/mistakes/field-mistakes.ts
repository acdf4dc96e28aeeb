import { adding, note, replacing, type MistakeCase } from './mistake-case.ts';

/** Fields that nobody knows, and fields that are missing. */
export const fieldMistakes: MistakeCase[] = [
  {
    mistake: 'an unknown field, with its nearest',
    make: adding({ 'notes/unknown-field.mdx': note('unknown-field', { topcis: '[rest]' }) }),
    told: {
      file: 'notes/unknown-field.mdx',
      line: 8,
      field: 'topcis',
      expected: 'id, title, summary, growth, planted, tended, topics, aliases, draft',
      found: 'the field "topcis"',
      mend: 'Write topics instead',
    },
  },
  {
    mistake: 'a missing field',
    make: adding({ 'notes/missing-field.mdx': note('missing-field', { summary: undefined }) }),
    told: {
      file: 'notes/missing-field.mdx',
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
    mistake: 'a missing date',
    make: adding({ 'notes/missing-date.mdx': note('missing-date', { tended: undefined }) }),
    told: {
      file: 'notes/missing-date.mdx',
      field: 'tended',
      expected: 'a real year, month or day, such as 2019, 2019-01 or 2019-01-16',
      found: 'nothing',
      mend: 'Add tended: it needs a real year',
    },
  },
  {
    mistake: 'a field in capitals',
    make: adding({ 'notes/capitals.mdx': note('capitals', { TOPICS: '[rest]' }) }),
    told: {
      file: 'notes/capitals.mdx',
      line: 8,
      field: 'TOPICS',
      expected: 'one of the fields id, title',
      found: 'the field "TOPICS"',
      mend: 'Write topics instead',
    },
  },
];
