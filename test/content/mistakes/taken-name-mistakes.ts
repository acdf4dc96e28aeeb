import { adding, lesson, note, type MistakeCase } from './mistake-case.ts';

/** Names and addresses that are taken already. */
export const takenNameMistakes: MistakeCase[] = [
  {
    mistake: 'a doubled id',
    make: adding({ 'notes/doubled-id.mdx': note('doubled-id', { id: 'lesson-keep-going' }) }),
    told: {
      file: 'notes/doubled-id.mdx',
      line: 2,
      field: 'id',
      expected: 'an id that nothing else has',
      found: 'lesson-keep-going, which lessons/keep-going/lesson.yaml has already',
      mend: 'Give this one an id of its own',
    },
  },
  {
    mistake: 'a doubled id in a list',
    make: (files) => ({
      ...files,
      'references.yaml': `${String(files['references.yaml'])}- { id: neff-2003, authors: [N], title: T, finding: F }\n`,
    }),
    told: {
      file: 'references.yaml',
      line: 13,
      field: '2.id',
      expected: 'an id that no other reference has',
      found: 'neff-2003, which references.yaml has already',
      mend: 'Merge the two entries',
    },
  },
  {
    mistake: 'a doubled order',
    make: adding(lesson('same-order', 10)),
    told: {
      file: 'lessons/same-order/lesson.yaml',
      line: 3,
      field: 'order',
      expected: 'an order that no other lesson has',
      found: '10, which lessons/keep-going/lesson.yaml has already',
      mend: 'Choose another number',
    },
  },
  {
    mistake: 'an alias where another page stands',
    make: adding({ 'notes/aliased.mdx': note('aliased', { aliases: '[before, streaks]' }) }),
    told: {
      file: 'notes/aliased.mdx',
      line: 8,
      field: 'aliases.1',
      expected: 'an address that no other page has',
      found: '/notes/streaks/, which notes/streaks.md has already',
      mend: 'remove the alias',
    },
  },
  {
    mistake: 'an alias that another page has',
    make: adding(lesson('same-alias', 33, undefined, { aliases: '[carry-on]' })),
    told: {
      file: 'lessons/same-alias/lesson.yaml',
      line: 6,
      field: 'aliases.0',
      expected: 'an address that no other page has',
      found: '/lessons/carry-on/, which lessons/keep-going/lesson.yaml has already',
      mend: 'remove the alias',
    },
  },
  {
    mistake: 'an alias of digits alone, where lists have their further pages',
    make: adding(lesson('counted', 73, undefined, { aliases: "['2']" })),
    told: {
      file: 'lessons/counted/lesson.yaml',
      line: 6,
      field: 'aliases.0',
      expected: 'a name that is not digits alone',
      found: '"2"',
      mend: 'Write a name',
    },
  },
  {
    mistake: 'two files that become one page',
    make: adding({ 'notes/streaks.mdx': note('streaks-again', {}) }),
    told: {
      file: 'notes/streaks.mdx',
      expected: 'an address that no other page has',
      found: '/notes/streaks/, which notes/streaks.md has already',
      mend: 'Rename the file',
    },
  },
  {
    mistake: 'a page named like one of the garden’s own',
    make: adding({ 'pages/search.mdx': '---\ntitle: A\nsummary: B\n---\nC\n' }),
    told: {
      file: 'pages/search.mdx',
      expected: 'an address that no other page has',
      found: '/search/, which the garden itself has already',
      mend: 'Rename the file',
    },
  },
  {
    mistake: 'an alias named like one of the garden’s own pages',
    make: adding({ 'pages/more.mdx': '---\ntitle: A\nsummary: B\naliases: [turns]\n---\nC\n' }),
    told: {
      file: 'pages/more.mdx',
      line: 4,
      field: 'aliases.0',
      expected: 'an address that no other page has',
      found: '/turns/, which the garden itself has already',
      mend: 'remove the alias',
    },
  },
  {
    mistake: 'a page named like the file of every page',
    make: adding({ 'pages/index.mdx': '---\ntitle: A\nsummary: B\n---\nC\n' }),
    told: {
      file: 'pages/index.mdx',
      expected: 'an address that no other page has',
      found: '/index/, which the garden itself has already',
      mend: 'Rename the file',
    },
  },
  {
    mistake: 'a page named like the folder of the search',
    make: adding({ 'pages/pagefind.mdx': '---\ntitle: A\nsummary: B\n---\nC\n' }),
    told: {
      file: 'pages/pagefind.mdx',
      expected: 'an address that no other page has',
      found: '/pagefind/, which the garden itself has already',
      mend: 'Rename the file',
    },
  },
  {
    mistake: 'an alias named like the folder of the search',
    make: adding({
      'pages/more-yet.mdx': '---\ntitle: A\nsummary: B\naliases: [pagefind]\n---\nC\n',
    }),
    told: {
      file: 'pages/more-yet.mdx',
      line: 4,
      field: 'aliases.0',
      expected: 'an address that no other page has',
      found: '/pagefind/, which the garden itself has already',
      mend: 'remove the alias',
    },
  },
];
