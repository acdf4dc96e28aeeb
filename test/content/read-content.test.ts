import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read/read-content.ts';
import { withGarden } from './with-garden.ts';

const read = (text: string, name = 'notes/a.mdx') =>
  withGarden({ [name]: text }, async (folder) => (await readContent(folder))[0]);

test.each([
  ['plain', '---\ntitle: A\nid: b\n---\n\n[l](/a/)\n'],
  ['Windows', '---\r\ntitle: A\r\nid: b\r\n---\r\n\r\n[l](/a/)\r\n'],
  ['marked (BOM)', '\uFEFF---\ntitle: A\nid: b\n---\n\n[l](/a/)\n'],
])('finds fields and lines in %s files', async (_, text) => {
  const file = await read(text);
  expect(file?.data).toEqual({ title: 'A', id: 'b' });
  expect(file?.lineOf?.(['id'])).toBe(3);
  expect(file?.body?.links).toMatchObject([{ target: '/a/', line: 6 }]);
});

test('reads empty frontmatter, and text without any', async () => {
  expect((await read('---\n---\n[l](/a/)'))?.body?.links).toMatchObject([
    { target: '/a/', line: 3 },
  ]);
  expect((await read('[l](/a/)'))?.body?.links).toMatchObject([{ target: '/a/', line: 1 }]);
});

test.each([
  ['first', 'title: A\nid: b\n---\n[l](/a/)\n', 'no line --- at the beginning'],
  ['last', '---\ntitle: A\n\n[l](/a/)\n', 'a first line --- and no second'],
])('says that the %s line of --- is missing, and still reads the text', async (_, text, found) => {
  const file = await read(text, 'pages/a.mdx');
  expect(file?.unreadable).toMatchObject({ line: 1, found });
  expect(file?.body?.links).toMatchObject([{ target: '/a/', line: 4 }]);
  expect(file?.body?.headings).toEqual([]);
});

test('knows the line of a field inside a list, and of the group where a field is missing', async () => {
  const file = await read('- id: a\n- id: b\n  title: c\n', 'topics.yaml');
  expect([file?.lineOf?.([1, 'title']), file?.lineOf?.([1, 'summary'])]).toEqual([3, 2]);
});

test('skips hidden files and gives the rest in the order of their names', async () => {
  const files = { '.DS_Store': '', 'site.yaml': '', 'notes/b.md': '', 'notes/a.md': '' };
  const paths = await withGarden(files, async (folder) =>
    (await readContent(folder)).map(({ path }) => path),
  );
  expect(paths).toEqual(['notes/a.md', 'notes/b.md', 'site.yaml']);
});

test('passes by hidden files and folders, at any depth', async () => {
  const hidden = {
    '.obsidian/app.json': '{}',
    '.obsidian/plugins/a/data.yaml': 'a: [',
    '.git/HEAD': 'ref: refs/heads/main',
    'notes/.trash/Old thought.md': 'No fields.',
    'notes/.DS_Store': '',
  };
  const paths = await withGarden({ ...hidden, 'notes/a.md': '---\n---\n' }, async (folder) =>
    (await readContent(folder)).map(({ path }) => path),
  );
  expect(paths).toEqual(['notes/a.md']);
});
