import { adding, note, replacing, stance, lesson, type MistakeCase } from './mistake-case.ts';

const turn = (fields: string) =>
  lesson(`turn-${fields.replaceAll(/[^a-z]/g, '').slice(0, 12)}`, 100 + fields.length, {
    '10.mdx': stance({}),
    '20.mdx': stance({ changed: 'Something.', turns: `[{ ${fields} }]` }),
  });

/** Mistakes in the fields of one file. */
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
      expected: 'text or a number or a date',
      found: 'true',
      mend: 'Write text or a number or a date',
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
    mistake: 'YAML that cannot be read',
    make: adding({ 'notes/unreadable.mdx': note('unreadable', { title: 'One: two: three' }) }),
    told: {
      file: 'notes/unreadable.mdx',
      line: 3,
      expected: 'YAML that can be read',
      found: 'Nested mappings are not allowed in compact mappings',
      mend: 'Look at this line and the one before it',
    },
  },
  {
    mistake: 'a star that YAML takes for a name',
    make: adding({ 'notes/starred.mdx': note('starred', { title: '*kept*' }) }),
    told: {
      file: 'notes/starred.mdx',
      line: 3,
      expected: 'YAML that can be read',
      found: '*kept*, where a star begins a name that YAML knows nothing of',
      mend: 'a missing quote',
    },
  },
  {
    mistake: 'a turn that was found and has a belief from before',
    make: adding(turn('kind: found, belief: A., now: B., because: C.')),
    told: {
      file: 'lessons/turn-kindfoundbel/20.mdx',
      line: 4,
      field: 'turns.0.belief',
      expected: 'one of the fields kind, now, because',
      found: 'the field "belief"',
      mend: 'Remove it',
    },
  },
  {
    mistake: 'a turn that was let go and is still held',
    make: adding(turn('kind: let-go, belief: A., now: B., because: C. ')),
    told: {
      file: 'lessons/turn-kindletgobel/20.mdx',
      line: 4,
      field: 'turns.0.now',
      expected: 'one of the fields kind, belief, because',
      found: 'the field "now"',
      mend: 'Remove it',
    },
  },
  {
    mistake: 'a turn of an unknown kind',
    make: adding(turn('kind: grown, belief: A., because: C.')),
    told: {
      file: 'lessons/turn-kindgrownbel/20.mdx',
      line: 4,
      field: 'turns.0.kind',
      expected: 'one of kept, softened, let-go, found',
      found: '"grown"',
      mend: 'Write one of kept',
    },
  },
];
