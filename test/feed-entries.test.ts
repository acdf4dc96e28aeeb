import { describe, expect, test } from 'vitest';
import { examineContent } from '../src/content/check/examine.ts';
import { listEntries, mostEntries } from '../src/feed/entries.ts';
import { t } from '../src/words/garden-words.ts';
import { read } from './commands/garden-in-memory.ts';
import { sampleGarden } from './content/sample-garden.ts';
import { stancePaths } from './content/sample-stances.ts';
import type { GardenFiles } from './content/with-garden.ts';

const entriesOf = (files: GardenFiles, topic?: string) => {
  const { garden, mistakes } = examineContent(read(files));
  expect(mistakes).toEqual([]);
  return garden ? listEntries(garden, t, topic) : [];
};
const files = sampleGarden();
const textOf = (path: string) => files[path] ?? '';
const facts = (some: GardenFiles) =>
  entriesOf(some)
    .map(({ id, published }) => ({ id, published }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

describe('an entry', () => {
  test('stands for each stance that follows another and for each note, the newest first', () => {
    expect(entriesOf(files).map(({ address }) => address)).toEqual([
      '/lessons/keep-going/#stance-20',
      '/lessons/keep-going/#stance-30',
      '/lessons/keep-going/#stance-40',
      '/notes/rest/',
      '/notes/streaks/',
    ]);
  });

  test('has no date that nobody wrote', () => {
    const dates = entriesOf(files).map((entry) => [entry.published, entry.updated, entry.since]);
    expect(dates).toEqual([
      // Only its correction has a date.
      [undefined, '2021-06', '2021-06'],
      // A month is no day.
      [undefined, '2021-05', '2021-05'],
      // It is not older than the stance before it.
      [undefined, undefined, '2021-05'],
      ['2020-01-16', '2021-05', '2021-05'],
      [undefined, '2020', '2020'],
    ]);
  });

  test('keeps its id and its date through every edit, of words, titles and addresses', () => {
    const edits = [
      ['lessons/keep-going', 'lessons/walk-on'],
      ['20-on-the-way.mdx', '20-winter.mdx'],
      ['title: Keep going', 'title: Walk on'],
      ['line: Stop when it is time.', 'line: Stop.'],
      ['I stop when', 'One stops when'],
      ['notes/rest', 'notes/repose'],
      ['see: [rest]', 'see: [repose]'],
      ['title: Rest\nsummary: Stopping on', 'title: Repose\nsummary: Stopping with'],
      ['tended: 2021-05', 'tended: 2026-11-29'],
    ] as const;
    const edit = (text: string) =>
      edits.reduce((old, [from, to]) => old.replaceAll(from, to), text);
    const edited = Object.entries(files).map(([path, text]): [string, string] => [
      edit(path),
      edit(text),
    ]);
    expect(edited.flat().join('')).not.toBe(Object.entries(files).flat().join(''));
    expect(facts(Object.fromEntries(edited))).toEqual(facts(files));
  });

  test('comes once for a new stance, beside those that were there', () => {
    const more = {
      ...files,
      [stancePaths.last]: textOf(stancePaths.last).replace('line:', 'on: 2025\nline:'),
      'lessons/keep-going/50-later.md':
        '---\nline: Rest first.\non: 2026\nchanged: I rested.\n---\nA.\n',
    };
    const before = new Set(entriesOf(files).map(({ id }) => id));
    const added = entriesOf(more).filter(({ id }) => !before.has(id));
    expect(added.map(({ title }) => title)).toEqual(['Keep going: Rest first.']);
    expect(entriesOf(more)).toHaveLength(before.size + 1);
  });

  test('goes into the feed of each topic that it has', () => {
    const numbers = entriesOf(files, 'numbers').map(({ address }) => address);
    expect(numbers).toContain('/notes/streaks/');
    expect(numbers).not.toContain('/notes/rest/');
    expect(numbers).toContain('/lessons/keep-going/#stance-40');
  });

  test('is left out where nobody lists the page', () => {
    const unlisted = textOf('notes/streaks.md').replace('growth:', 'unlisted: true\ngrowth:');
    const addresses = entriesOf({ ...files, 'notes/streaks.md': unlisted }).map(
      ({ address }) => address,
    );
    expect(addresses).not.toContain('/notes/streaks/');
  });
});

test('many notes push no stance out of the feed, and a feed stays short', () => {
  const notes = Array.from({ length: 80 }, (_, index): [string, string] => [
    `notes/made-${String(index)}.md`,
    `---\nplanted: 2026-01-${String((index % 28) + 1).padStart(2, '0')}\n---\nA.\n`,
  ]);
  const entries = entriesOf({ ...files, ...Object.fromEntries(notes) });
  expect(entries.filter(({ address }) => address.startsWith('/lessons/'))).toHaveLength(3);
  expect(entries).toHaveLength(3 + mostEntries);
});
