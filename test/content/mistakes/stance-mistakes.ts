import { adding, lesson, stance, type MistakeCase } from './mistake-case.ts';

const first = stance({});
const later = stance({ changed: 'Something.' });
const turns = "[{ kind: found, now: 'N', because: 'B' }]";

/** Mistakes between the stances of one lesson. */
export const stanceMistakes: MistakeCase[] = [
  {
    mistake: 'a doubled stance number',
    make: adding(lesson('same-number', 40, { '10-a.mdx': first, '10-b.mdx': later })),
    told: {
      file: 'lessons/same-number/10-b.mdx',
      expected: 'a number of its own',
      found: '10, which another stance of this lesson has',
      mend: 'Give the newer stance another number',
    },
  },
  {
    mistake:
      'a dated stance before an earlier one, though one of a coarser date stands between them',
    make: adding(
      lesson('wrong-time', 41, {
        '10.mdx': stance({ on: '2019-05' }),
        '20.mdx': stance({ changed: 'Something.', on: '2019' }),
        '30.mdx': stance({ changed: 'Something.', on: '2019-03-01' }),
      }),
    ),
    told: {
      file: 'lessons/wrong-time/30.mdx',
      line: 4,
      field: 'on',
      expected: 'a date no earlier than 2019-05',
      found: '2019-03-01',
      mend: 'Correct the date, or give the file a number',
    },
  },
  {
    mistake: 'a lesson of one stance',
    make: adding(lesson('single', 42, { '10.mdx': first })),
    told: {
      file: 'lessons/single/lesson.yaml',
      expected: 'at least two stances that are no drafts',
      found: 'one',
      mend: 'Add another stance, such as lessons/single/20-later.mdx',
    },
  },
  {
    mistake: 'a lesson without stances',
    make: adding(lesson('bare', 43, {})),
    told: {
      file: 'lessons/bare/lesson.yaml',
      expected: 'at least two stances',
      found: 'none',
      mend: 'Add another stance',
    },
  },
  {
    mistake: 'a lesson whose second stance is a draft',
    make: adding(
      lesson('half', 44, {
        '10.mdx': first,
        '20.mdx': stance({ changed: 'Something.', draft: 'true' }),
      }),
    ),
    told: {
      file: 'lessons/half/lesson.yaml',
      expected: 'at least two stances that are no drafts',
      found: 'one',
      mend: 'mark the lesson with draft: true',
    },
  },
  {
    mistake: 'stances without a lesson',
    make: adding({ 'lessons/homeless/10.mdx': first, 'lessons/homeless/20.mdx': later }),
    told: {
      file: 'lessons/homeless/10.mdx',
      expected: 'a lesson.yaml beside this stance',
      found: 'none',
      mend: 'Add lessons/homeless/lesson.yaml',
    },
  },
  {
    mistake: 'a between stance with neither on nor label',
    make: adding(lesson('nameless', 45, { '10.mdx': first, '20.mdx': later, '30.mdx': later })),
    told: {
      file: 'lessons/nameless/20.mdx',
      expected: 'on or label',
      found: 'neither',
      mend: 'Add on: 2021, or label',
    },
  },
  {
    mistake: 'a first stance that has changed',
    make: adding(lesson('too-soon', 46, { '10.mdx': later, '20.mdx': later })),
    told: {
      file: 'lessons/too-soon/10.mdx',
      line: 3,
      field: 'changed',
      expected: "no changed in a lesson's first stance",
      found: 'a field changed',
      mend: 'Move it to the stance that follows',
    },
  },
  {
    mistake: 'a first stance with turns',
    make: adding(lesson('turned', 47, { '10.mdx': stance({ turns }), '20.mdx': later })),
    told: {
      file: 'lessons/turned/10.mdx',
      line: 3,
      field: 'turns',
      expected: "no turns in a lesson's first stance",
      found: 'a field turns',
      mend: 'Move it to the stance that follows',
    },
  },
  {
    mistake: 'a later stance that does not say what changed',
    make: adding(lesson('unchanged', 48, { '10.mdx': first, '20.mdx': first })),
    told: {
      file: 'lessons/unchanged/20.mdx',
      field: 'changed',
      expected: 'one sentence that says what changed',
      found: 'nothing',
      mend: 'Add changed:',
    },
  },
  {
    mistake: 'a draft between two stances with neither on nor label',
    make: adding(
      lesson('nameless-draft', 62, {
        '10.mdx': first,
        '20.mdx': stance({ changed: 'Something.', draft: 'true' }),
        '30.mdx': later,
      }),
    ),
    told: {
      file: 'lessons/nameless-draft/20.mdx',
      expected: 'on or label',
      found: 'neither',
      mend: 'Add on: 2021, or label',
    },
  },
  {
    mistake: 'a place that a command left to be written',
    make: adding(
      lesson('unwritten', 63, {
        '10.mdx': first,
        '20.mdx': stance({ changed: '(to write) What changed.' }),
      }),
    ),
    told: {
      file: 'lessons/unwritten/20.mdx',
      line: 3,
      field: 'changed',
      expected: 'words of your own',
      found: '"(to write) What changed."',
      mend: 'add draft: true to the file until you have',
    },
  },
];
