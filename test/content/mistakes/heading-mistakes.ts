import { adding, inNote, lesson, replacing, stance, type MistakeCase } from './mistake-case.ts';

const closing = 'pages/kind-in-hindsight.mdx';

/** Headings that have no place, or no anchor, or one that is taken. */
export const headingMistakes: MistakeCase[] = [
  {
    mistake: 'a heading in a stance',
    make: adding(
      lesson('headed', 50, {
        '10.mdx': stance({}, '## Once'),
        '20.mdx': stance({ changed: 'Something.' }),
      }),
    ),
    told: {
      file: 'lessons/headed/10.mdx',
      line: 4,
      expected: 'a stance without headings',
      found: 'the heading "Once"',
      mend: 'Make it a sentence of the text',
    },
  },
  inNote('a heading with the anchor of a page’s own part', 'underscore.mdx', '## \\_text', {
    expected: 'no underscore at its beginning',
    found: '## _text',
    mend: 'Begin the heading with a word',
  }),
  inNote('a heading without an anchor', 'wordless.mdx', '## …', {
    expected: 'a heading with a letter or a digit',
    found: '## …',
    mend: 'Begin the heading with a word',
  }),
  {
    mistake: 'a heading of the closing page that a lesson’s anchor doubles in the whole essay',
    make: replacing(closing, 'Be kind.\n', 'Be kind.\n\n## Keep going\n'),
    told: {
      file: closing,
      line: 8,
      expected: 'an anchor that nothing else on /read/ has',
      found:
        'the heading "Keep going" with the anchor keep-going, which the lesson keep-going has there',
      mend: 'Rename the heading',
    },
  },
  {
    mistake: 'a heading of the opening that a lesson’s anchor doubles on /read/',
    make: replacing('pages/opening.mdx', 'Begin with', '## Keep going\n\nBegin with'),
    told: {
      file: 'pages/opening.mdx',
      line: 5,
      expected: 'an anchor that nothing else on /read/ has',
      found:
        'the heading "Keep going" with the anchor keep-going, which the lesson keep-going has there',
      mend: 'Rename the heading',
    },
  },
  {
    mistake: 'a lesson called like the closing page',
    make: adding(lesson('kind-in-hindsight', 51)),
    told: {
      file: 'lessons/kind-in-hindsight/lesson.yaml',
      expected: 'an anchor that nothing else on /read/ has',
      found:
        'the lesson kind-in-hindsight with the anchor kind-in-hindsight, which the page kind-in-hindsight has there',
      mend: "Rename the lesson's folder",
    },
  },
  {
    mistake: 'a lesson called like the stance of another',
    make: adding(lesson('keep-going-stance-20', 52)),
    told: {
      file: 'lessons/keep-going/20-on-the-way.mdx',
      expected: 'an anchor that nothing else on /read/ has',
      found:
        'a stance of the lesson keep-going with the anchor keep-going-stance-20, which the lesson keep-going-stance-20 has there',
      mend: 'Rename the folder of one of the two lessons',
    },
  },
];
