import { expect, test } from 'vitest';
import { noteName, noteSlug } from './note-address.ts';

test.each([
  ['rest.mdx', 'rest'],
  ['garden/Bed.md', 'garden/bed'],
  ['garden/index.md', 'garden'],
  ['garden/_index.md', 'garden'],
  ['garden/README.md', 'garden'],
  ['garden/Garden.md', 'garden'],
  ['index.md', 'index'],
  ['A/My bed & I, 50% off #2.md', 'a/my-bed-i-50-off-2'],
  ['2019.md', 'note-2019'],
  ['2020/2020-05-01.md', '2020/2020-05-01'],
  ['cafe\u0301.md', 'caf\u00E9'],
  ['🌱 Seeds.md', 'seeds'],
  ['🌱.md', '1f331'],
  ['笔记/休息.md', '笔记/休息'],
  ['Deep/er/Still/Down.markdown', 'deep/er/still/down'],
  ['Old name', 'old-name'],
])('%s stands at %s', (path, slug) => {
  expect(noteSlug(path)).toBe(slug);
});

test('a note is called by its file, or by the folder that it stands for', () => {
  expect(['a/My bed.md', 'garden/index.md', 'README.md'].map(noteName)).toEqual([
    'My bed',
    'garden',
    'README',
  ]);
});

test('a name that nobody can see is an address, too', () => {
  expect(noteSlug(' .md')).toBe('note');
  expect(noteSlug('\uFEFF.md')).not.toBe('');
});
