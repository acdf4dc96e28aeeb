import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
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

test('follows a link to a file of its own, and names every other', async () => {
  const here = { 'notes/a.md': 'Here.', 'notes/deep/b.md': 'Here.' };
  await withGarden({ 'secret.md': 'Not meant for anybody.' }, (elsewhere) =>
    withGarden(here, async (folder) => {
      const link = (path: string, target: string) => symlink(target, join(folder, path));
      await link('notes/again.md', 'a.md');
      await link('notes/secret.md', join(elsewhere, 'secret.md'));
      await link('notes/elsewhere', elsewhere);
      await link('notes/deep/circle', '..');
      await link('notes/itself.md', 'itself.md');
      await link('notes/gone.md', 'nowhere.md');
      await link('notes/.#lock.md', 'somebody@here');
      // The folder itself may well be a link.
      const entry = join(elsewhere, 'garden');
      await symlink(folder, entry);
      const files = await readContent(entry);
      const told = files.map((file) => [
        file.path,
        file.kind,
        file.kind === 'misnamed' ? file.mistake.found : undefined,
      ]);
      expect(told).toEqual([
        ['notes/a.md', 'note', undefined],
        ['notes/again.md', 'note', undefined],
        ['notes/deep/b.md', 'note', undefined],
        ['notes/deep/circle', 'misnamed', 'a link to a folder'],
        ['notes/elsewhere', 'misnamed', 'a link out of the content folder'],
        ['notes/gone.md', 'misnamed', 'a link that leads nowhere, or in a circle'],
        ['notes/itself.md', 'misnamed', 'a link that leads nowhere, or in a circle'],
        ['notes/secret.md', 'misnamed', 'a link out of the content folder'],
      ]);
      expect(JSON.stringify(files)).not.toContain('Not meant');
    }),
  );
});
