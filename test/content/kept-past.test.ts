import { describe, expect, test } from 'vitest';
import { examineContent } from '../../src/content/check/examine.ts';
import { lesson, stance } from './mistakes/mistake-case.ts';
import { readContent } from '../../src/content/read/read-content.ts';
import { sampleGarden } from './sample-garden.ts';
import { stancePaths } from './sample-stances.ts';
import { withGarden, type GardenFiles } from './with-garden.ts';
import { formatLock } from '../../src/content/stances-lock.ts';

const { first, second } = stancePaths;
const lessonFile = 'lessons/keep-going/lesson.yaml';

const examine = async (folder: string) => examineContent(await readContent(folder));

/** The sample garden with its past recorded, then changed by `change`; what is found of it. */
const after = (change: (files: GardenFiles) => GardenFiles, garden = sampleGarden()) =>
  withGarden(garden, async (folder) => {
    const { past } = await examine(folder);
    const recorded = { ...garden, 'stances.lock': formatLock(past.lock) };
    return withGarden(change(recorded), examine);
  });

const edit = (path: string, piece: string | RegExp, by: string) => (files: GardenFiles) => {
  const text = files[path] ?? '';
  expect(text).toMatch(piece);
  return { ...files, [path]: text.replace(piece, by) };
};

const move = (from: string, to: string) => (files: GardenFiles) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(from, to), text]));

test('keeps every stance that has a later one, and no draft', async () => {
  const draft = stance({ changed: 'More.', draft: 'true' });
  const garden = { ...sampleGarden(), ...lesson('one', 20, {
    '10.mdx': stance({}), '20.mdx': stance({ changed: 'B.' }), '30.mdx': draft,
  }) }; // prettier-ignore
  const { past } = await withGarden(garden, examine);
  expect(Object.entries(past.lock).map(([id, kept]) => [id, Object.keys(kept)])).toEqual([
    ['lesson-keep-going', ['10', '20', '30']],
    ['lesson-one', ['10']],
  ]);
});

describe('is no change of the past', () => {
  const changes: [string, (files: GardenFiles) => GardenFiles][] = [
    ['another link target', edit(first, '/notes/streaks/', '/notes/rest/')],
    ['emphasis', edit(first, 'I would keep', '**I** would _keep_')],
    ['white space and broken lines', edit(first, 'I would keep', 'I\nwould   keep')],
    ['curly quotes', edit(lessonFile, 'Keep going', '“Keep” going')],
    ['Windows line ends', (files) => ({ ...files, [first]: (files[first] ?? '').replaceAll('\n', '\r\n') })],
    ['a mark at the beginning of a file (BOM)', edit(first, /^---/, '\uFEFF---')],
    ['a lock with Windows line ends and a mark', (files) => ({ ...files, 'stances.lock': `\uFEFF${(files['stances.lock'] ?? '').replaceAll('\n', '\r\n')}` })],
    ['a date found out more exactly', edit(first, 'on: 2019', 'on: 2019-03')],
    ['the words that a turn points at', edit(second, 'passage: for a while', 'passage: a while')],
    ['another source', edit(first, 'source: gardener-2019\n', '')],
    ['other words after a number', move('10-2019.mdx', '10-first.mdx')],
    ['the last stance', edit(stancePaths.last, 'I stop when', 'I halt when')],
    ['a footnote in another place', (files) => edit(first, /\n\[\^1\]:.*\n/, '')(edit(first, 'I would', '[^1]: As [@gardener-2019] says.\n\nI would')(files))],
  ]; // prettier-ignore
  test.each(changes)('%s', async (_, change) => {
    expect((await after(change)).mistakes).toEqual([]);
  });

  test('another slug, where the old one is an alias', async () => {
    const garden = sampleGarden();
    const change = (files: GardenFiles) =>
      edit(
        'lessons/go-on/40-today.mdx',
        '/keep-going/',
        '/go-on/',
      )(
        edit(
          'lessons/go-on/lesson.yaml',
          'carry-on',
          'carry-on, keep-going',
        )(move('lessons/keep-going/', 'lessons/go-on/')(files)),
      );
    expect((await after(change, garden)).mistakes).toEqual([]);
  });

  test('letters in two pieces instead of one', async () => {
    const garden = edit(first, 'I would keep', 'Café, I would keep')(sampleGarden());
    const change = (files: GardenFiles) => ({ ...files, [first]: (files[first] ?? '').normalize('NFD') }); // prettier-ignore
    expect((await after(change, garden)).mistakes).toEqual([]);
  });
});

describe('is a change of the past', () => {
  const changes: [string, (files: GardenFiles) => GardenFiles, string][] = [
    ['what is struck through', edit(first, 'keep going.[', 'keep ~~going~~.['), '~~going~~.'],
    ['a word in a footnote', edit(first, 'As [@', 'Never as [@'), 'Never As'],
    ['a citation that was not there', edit(second, 'I stopped', 'I [@neff-2003] stopped'), '[@neff-2003]'],
    ['another work in a citation', edit(first, '[@gardener-2019]', '[@neff-2003]'), '“[@gardener-2019] says.” became “[@neff-2003] says.”'],
    ['a word in an aside', edit(second, 'There was snow', 'There was sun'), 'sun'],
    ['the figures of a pace', edit(second, 'miles="1000"', 'miles="900"'), '“900,'],
    ['the label', edit(second, 'After the winter', 'After the war'), '“the winter” became “the war”'],
    ['what changed', edit(second, 'A winter came', 'A summer came'), '“winter came.” became “summer came.”'],
    ['a turn of another kind', edit(second, 'kind: softened', 'kind: kept'), '“softened I” became “kept I”'],
    ['a turn that is gone', edit(second, /turns:[\s\S]*passage:.*\n/, ''), 'became nothing'],
  ]; // prettier-ignore
  test.each(changes)('%s', async (_, change, found) => {
    const { mistakes } = await after(change);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]?.found.toLowerCase()).toContain(found.toLowerCase());
  });

  test('a correction that another took the place of, whatever else it would excuse', async () => {
    const replaced = edit(second, 'It was one winter, not two.', 'I tidied.');
    const rewritten = edit(second, 'I stopped for a while.', 'All new, for a while.');
    const { mistakes } = await after((files) => rewritten(replaced(files)));
    expect(mistakes.map(({ file }) => file)).toEqual([second]);
    expect(mistakes[0]?.found).toMatch(/All new.*; the correction “.*” is gone/);
  });

  test('a lesson that is gone, and one with another id', async () => {
    const garden = { ...sampleGarden(), ...lesson('one', 20) };
    const gone = (files: GardenFiles) =>
      Object.fromEntries(Object.entries(files).filter(([path]) => !path.includes('/one/')));
    for (const change of [gone, edit('lessons/one/lesson.yaml', 'lesson-one', 'lesson-two')]) {
      const { mistakes } = await after(change, garden);
      expect(mistakes).toMatchObject([
        { file: 'stances.lock', field: 'lesson-one', found: 'none' },
      ]);
    }
  });
});

test('holds a lesson to its words also while it is a draft, and knows when a date is better known', async () => {
  const garden = { ...sampleGarden(), ...lesson('one', 20) };
  const drafted = edit('lessons/one/lesson.yaml', 'order: 20', 'order: 20\ndraft: true');
  const hidden = await after(drafted, garden);
  expect([hidden.mistakes, hidden.past.withdrawn]).toEqual([[], ['lessons/one/lesson.yaml']]);
  const changed = edit('lessons/one/10.mdx', 'A thought', 'A whim');
  expect((await after((files) => changed(drafted(files)), garden)).mistakes).toHaveLength(1);
  const { past } = await after(edit(first, 'on: 2019', 'on: 2019-03'));
  expect(past.news).toEqual([{ file: first, news: 'dated' }]);
  expect(past.lock['lesson-keep-going']?.['10']?.on).toBe('2019-03');
});

test('a lock that cannot be understood is told once, and accuses nobody', async () => {
  const change = edit('stances.lock', 'line: Keep going', 'lien: Keep going');
  const { mistakes } = await after(change);
  expect(mistakes.map(({ file }) => file)).toEqual(['stances.lock', 'stances.lock']);
});

test('adds to the lock in the order of ids, and writes nothing anew that stands', async () => {
  const garden = { ...sampleGarden(), ...lesson('zest', 5) };
  const record = async (files: GardenFiles) =>
    formatLock((await withGarden(files, examine)).past.lock);
  const before = await record(garden);
  expect(before.indexOf('lesson-keep-going:')).toBeLessThan(before.indexOf('lesson-zest:'));
  // Kept as it was written, by whatever rule sentences were parted then.
  const unbroken = before.replace('keep going.\n      - Every', 'keep going. Every');
  expect(unbroken).not.toBe(before);
  const more = await record({ ...garden, ...lesson('a', 6), 'stances.lock': unbroken });
  expect(more.replace(/lesson-a:[\s\S]*?\n\n/, '')).toBe(unbroken);
});
