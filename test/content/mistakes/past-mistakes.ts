import { lesson, stance, type MistakeCase } from './mistake-case.ts';
import type { GardenFiles } from '../with-garden.ts';

/** Keeps past stances in the lock, beside what is kept there already. */
const keeping =
  (slug: string, kept: string, files: GardenFiles): MistakeCase['make'] =>
  (garden) => ({
    ...garden,
    ...files,
    'stances.lock': `${garden['stances.lock'] ?? ''}lesson-${slug}:\n  10:\n${kept}`,
  });

const later = stance({ changed: 'Something.' });
const kept = '    line: A line.\n    body: [A thought.]\n';
const sayings = (slug: string, first: string, was = kept): MistakeCase['make'] => {
  const order = 300 + [...slug].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  return keeping(slug, was, lesson(slug, order, { '10.mdx': first, '20.mdx': later }));
};
const expected = 'the words that this stance had, because a later one follows it';

/** Changes of the past: of stances whose words are kept. */
export const pastMistakes: MistakeCase[] = [
  {
    mistake: 'a changed word in the text of a past stance',
    make: sayings(
      'never',
      stance({}, 'A thought.\n\nI rarely *quit*.\n\nThe end.'),
      '    line: A line.\n    body: [A thought., I never quit., The end.]\n',
    ),
    told: {
      file: 'lessons/never/10.mdx',
      line: 6,
      expected,
      found: '“never quit.” became “rarely quit.”',
      mend: 'Put the words back, and say it in a new stance: npm run revisit -- never.',
    },
  },
  {
    mistake: 'a changed line of a past stance',
    make: sayings('lined', stance({ line: 'Another line.' })),
    told: {
      file: 'lessons/lined/10.mdx',
      line: 2,
      field: 'line',
      expected,
      found: '“A line.” became “Another line.”',
      mend: 'add errata: with on, what and why',
    },
  },
  {
    mistake: 'a past stance with another date',
    make: sayings('dated', stance({ on: '2020' }), `    on: 2019\n${kept}`),
    told: {
      file: 'lessons/dated/10.mdx',
      line: 3,
      field: 'on',
      expected,
      found: 'the date 2019 became 2020',
      mend: 'Put the words back',
    },
  },
  {
    mistake: 'a past stance with another line and another text',
    make: sayings('twice', stance({ line: 'B line.' }, 'A whim.')),
    told: {
      file: 'lessons/twice/10.mdx',
      line: 2,
      expected,
      found: '“A line.” became “B line.”; “A thought.” became “A whim.”',
      mend: 'Put the words back',
    },
  },
  {
    mistake: 'a past stance whose correction was told before',
    make: sayings(
      'corrected',
      stance({ errata: '[{ on: 2020, what: W., why: Y. }]' }, 'A whim.'),
      `${kept}    errata: ["2020: W. Y."]\n`,
    ),
    told: {
      file: 'lessons/corrected/10.mdx',
      line: 5,
      expected,
      found: '“A thought.” became “A whim.”',
      mend: 'Put the words back',
    },
  },
  {
    mistake: 'a past stance whose correction is gone',
    make: sayings('uncorrected', stance({}), `${kept}    errata: ["2020: W. Y."]\n`),
    told: {
      file: 'lessons/uncorrected/10.mdx',
      field: 'errata',
      expected,
      found: 'the correction “2020: W. Y.” is gone',
      mend: 'Put the words back',
    },
  },
  {
    mistake: 'a past stance that is gone',
    make: keeping('gone', kept, lesson('gone', 301, { '15.mdx': stance({}), '20.mdx': later })),
    told: {
      file: 'lessons/gone/',
      expected: 'the stance 10, whose words stances.lock keeps',
      found: 'no such file',
      mend: 'Bring it back',
    },
  },
  {
    mistake: 'a past stance that is hidden as a draft',
    make: keeping(
      'hidden',
      kept,
      lesson('hidden', 302, {
        '10.mdx': stance({ draft: 'true' }),
        '15.mdx': stance({}),
        '20.mdx': later,
      }),
    ),
    told: {
      file: 'lessons/hidden/10.mdx',
      line: 3,
      field: 'draft',
      expected: 'a stance that readers see',
      found: 'draft: true',
      mend: 'Remove draft: true.',
    },
  },
  {
    mistake: 'a correction that does not say why',
    make: sayings('whyless', stance({ errata: '[{ on: 2020, what: W. }]' })),
    told: {
      file: 'lessons/whyless/10.mdx',
      line: 3,
      field: 'errata.0.why',
      expected: 'text',
      found: 'nothing',
      mend: 'Add why',
    },
  },
];
