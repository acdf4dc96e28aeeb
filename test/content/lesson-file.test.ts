import { describe, expect, test } from 'vitest';
import { sampleGarden } from './sample-garden.ts';
import { withGarden, type GardenFiles } from './with-garden.ts';
import { examineContent } from '../../src/content/check/examine.ts';
import { readContent } from '../../src/content/read/read-content.ts';

const examine = (files: GardenFiles) =>
  withGarden({ ...sampleGarden(), ...files }, async (folder) =>
    examineContent(await readContent(folder)),
  );
const lessonOf = async (text: string) => {
  const { garden, mistakes } = await examine({ 'lessons/rest.md': text });
  expect(mistakes).toEqual([]);
  return garden?.lessons.find(({ slug }) => slug === 'rest');
};

const whole = `---
question: When did you last stop?
topics: [rest]
---
# What rest is

## What I said then (January 2019)

Rest is for the tired. I was never tired.[^1]

## After the winter

*2021*

I slept.

## Where I stand now

Rest is part of it.[^2] See [the note][rest].

It comes first.

[^1]: I was.
[^2]: So I say.

[rest]: /notes/rest/
`;

test('a lesson in one file is a lesson with stances, and leaves out what it can', async () => {
  expect(await lessonOf(whole)).toMatchObject({
    id: 'rest',
    title: 'What rest is',
    question: 'When did you last stop?',
    summary: 'Rest is part of it.',
    topics: ['rest'],
    stances: [
      { number: 10, voice: 'then', line: 'Rest is for the tired.', on: '2019-01' },
      { number: 20, voice: 'between', label: 'After the winter', on: '2021' },
      { number: 30, voice: 'now', line: 'Rest is part of it.' },
    ],
  });
});

test('each stance has its own text and the footnotes that it refers to, all on their lines', async () => {
  await withGarden({ ...sampleGarden(), 'lessons/rest.md': whole }, async (folder) => {
    const files = await readContent(folder);
    const stances = files.filter((file) => file.kind === 'stance' && file.lesson === 'rest');
    expect(stances.map(({ path, body }) => [path, body?.texts])).toEqual([
      [
        'lessons/rest.md#10',
        [
          { text: 'Rest is for the tired. I was never tired.', line: 9 },
          { text: 'I was.', line: 23 },
        ],
      ],
      ['lessons/rest.md#20', [{ text: 'I slept.', line: 15 }]],
      [
        'lessons/rest.md#30',
        [
          { text: 'Rest is part of it. See the note.', line: 19 },
          { text: 'It comes first.', line: 21 },
          { text: 'So I say.', line: 24 },
        ],
      ],
    ]);
    expect(stances[2]?.body?.links.map(({ target }) => target)).toEqual(['/notes/rest/']);
  });
});

test('needs no fields at all, and reads a file from any system', async () => {
  const text = '\uFEFF# Rest\n\n### Then\n\nOld.\n\n### Now\n\nNew.\n'.replaceAll('\n', '\r\n');
  const lesson = await lessonOf(text);
  expect(lesson?.stances.map(({ line }) => line)).toEqual(['Old.', 'New.']);
});

describe('names a mistake with its line', () => {
  test.each<[string, string, [string, number | undefined, string]]>([
    ['text before the first voice', '# Rest\n\nWords.\n\n## Then\n\nOld.\n\n## Now\n\nNew.\n', ['lessons/rest.md', 3, '"Words."']],
    ['no voice', '# Rest\n\n## One\n', ['lessons/rest.md', 3, '"One"']],
    ['one voice', '# Rest\n\n## Then\n\nOld.\n', ['lessons/rest.md', undefined, 'one']],
    ['a voice without words', '# Rest\n\n## Then\n\nOld.\n\n## Now\n', ['lessons/rest.md#20', 7, 'nothing below its heading']],
    ['no title', '## Then\n\nOld.\n\n## Now\n\nNew.\n', ['lessons/rest.md', undefined, 'nothing']],
    ['a heading in a stance', '# Rest\n\n## Then\n\nOld.\n\n## Now\n\nNew.\n\n## More\n', ['lessons/rest.md#20', 11, 'the heading "More"']],
    ['an unknown field', '---\nmood: calm\n---\n# Rest\n\n## Then\n\nOld.\n\n## Now\n\nNew.\n', ['lessons/rest.md', 2, 'mood']],
    ['fields that do not end', '---\ntitle: Rest\n\n## Then\n\nOld.\n', ['lessons/rest.md', 1, 'a first line --- and no second']],
    ['a dead link', '# Rest\n\n## Then\n\nOld.\n\n## Now\n\n[New](/notes/none/).\n', ['lessons/rest.md#20', 9, '/notes/none/']],
  ])('%s', async (_, text, [file, line, found]) => {
    const { mistakes } = await examine({ 'lessons/rest.md': text });
    expect(mistakes.map((one) => [one.file, one.line])).toEqual([[file, line]]);
    expect(mistakes[0]?.found).toContain(found);
  }); // prettier-ignore

  test('a folder and a file of one name', async () => {
    const sound = '# Rest\n\n## Then\n\nOld.\n\n## Now\n\nNew.\n';
    const { mistakes } = await examine({ 'lessons/keep-going.md': sound });
    expect(mistakes.map(({ expected }) => expected)).toContain('an address that no other page has');
  });
});

test('lessons without an order follow those with one, by name', async () => {
  const sound = '## Then\n\nOld.\n\n## Now\n\nNew.\n';
  const { garden } = await examine({
    'lessons/b.md': `# B\n\n${sound}`,
    'lessons/a.md': `# A\n\n${sound}`,
    'lessons/z.md': `---\norder: 5\n---\n# Z\n\n${sound}`,
  });
  expect(garden?.lessons.map(({ slug }) => slug)).toEqual(['z', 'keep-going', 'a', 'b']);
});
