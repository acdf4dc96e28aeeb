import { truncate, writeFile } from 'node:fs/promises';
import { formatImport } from '../../src/yours/format-import.ts';
import { t } from '../../src/words/garden-words.ts';
import { writeExport } from '../../src/reflections/export.ts';
import { samplePracticeReflection } from '../../test/reflections/samples.ts';
import { announcementsOf } from '../announcements.ts';
import { expect, test } from '../site-test.ts';
import { readPractice } from '../practice/practice-page.ts';
import { offer, openWith, partsOf, readAll, stored, twoRuns, unfold } from './yours-page.ts';

test('keeps both where an import differs, and says so before', async ({ page }) => {
  const told = await announcementsOf(page);
  const [then] = twoRuns();
  await openWith(page, stored(then ? [then] : []));
  const { button, entries, island } = partsOf(page);
  const other = samplePracticeReflection({ id: 'then', title: 'Worded <i>otherwise</i>' });
  await offer(page, exportOf([other]));
  await expect(island.getByText(formatImport({ new: 0, same: 0, differing: 1 }, t))).toBeVisible();
  await button(t('yours.bringIn.leave')).click();
  await expect(partsOf(page).file).toBeFocused();
  expect(await readAll(page)).toEqual(stored(then ? [then] : []));
  await offer(page, exportOf([other]));
  await button(t('yours.bringIn.confirm')).click();
  await expect(entries).toHaveCount(2);
  await expect(entries.filter({ hasText: other.title })).toBeVisible();
  expect(told.filter((text) => text === t('yours.bringIn.done', { n: 1 }))).toHaveLength(1);
  await expect(partsOf(page).file).toBeFocused();
});

const exportOf = (reflections: Parameters<typeof writeExport>[0]['reflections']) =>
  writeExport({
    site: readPractice().site,
    exported: '2027-01-01T00:00:00.000Z',
    reflections,
    unreadable: [],
  });

const sound = () => exportOf([samplePracticeReflection({ id: 'new' })]);
const change = (changes: object) => JSON.stringify({ ...JSON.parse(sound()), ...changes });

const refused: [name: string, text: () => string, sentence: string][] = [
  ['not JSON', () => '{"format": ', t('reflections.refusals.notJson')],
  ['too deep', () => '['.repeat(100) + ']'.repeat(100), t('reflections.refusals.tooDeep')],
  [
    'of another format',
    () => change({ format: 'recipes' }),
    t('reflections.refusals.anotherFormat'),
  ],
  ['from a newer version', () => change({ version: 99 }), t('reflections.refusals.newer')],
  [
    'with a key that could do harm',
    () => sound().replace('"title"', '"__proto__": {}, "title"'),
    t('reflections.refusals.forbiddenKeyAt', { at: 'reflections.0.reflection.__proto__' }),
  ],
  [
    'with the key of a constructor',
    () => change({ constructor: 1 }),
    t('reflections.refusals.forbiddenKeyAt', { at: 'constructor' }),
  ],
  [
    'with a field that no export has',
    () => sound().replace('"title"', '"heading"'),
    t('reflections.refusals.wrongFieldAt', { at: 'reflections.0.reflection.title' }),
  ],
];

for (const [name, text, sentence] of refused) {
  test(`refuses a file that is ${name}, and changes nothing`, async ({ page }) => {
    const kept = stored(twoRuns());
    await openWith(page, kept);
    const { button, island } = partsOf(page);
    await offer(page, text());
    await expect(island.getByText(sentence, { exact: true })).toBeVisible();
    await expect(button(t('yours.bringIn.confirm'))).toHaveCount(0);
    expect(await readAll(page)).toEqual(kept);
  });
}

const million = Array.from({ length: 1_000_000 }, () => ({}));
const [first] = twoRuns();

test('refuses a file that is far too big, a million records, and a million parts of one, while the page goes on', async ({
  page,
}) => {
  await openWith(page, stored(twoRuns()));
  const { island, file } = partsOf(page);
  await unfold(page);
  const longest = await page.evaluateHandle(() => {
    const tasks = { longest: 0 };
    const note = ({ duration }: PerformanceEntry) =>
      (tasks.longest = Math.max(tasks.longest, duration));
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type: 'longtask',
    });
    return tasks;
  });
  const wrong = { version: 1, reflection: { ...first, questions: million } };
  const at = 'reflections.0.reflection.questions';
  const choose = async (text: string, sentence: string, size?: number) => {
    const path = test.info().outputPath('kept.json');
    await writeFile(path, text);
    if (size !== undefined) await truncate(path, size);
    await file.setInputFiles(path);
    await expect(island.getByText(sentence), 'within seconds').toBeVisible({ timeout: 8_000 });
  };
  await choose('', t('reflections.refusals.tooBig'), 50_000_001);
  await choose(change({ reflections: million }), t('reflections.refusals.tooMany'));
  await choose(change({ reflections: [wrong] }), t('reflections.refusals.wrongFieldAt', { at }));
  expect(await longest.evaluate((tasks) => tasks.longest)).toBeLessThan(500);
  expect(await readAll(page)).toEqual(stored(twoRuns()));
});

test('reads a file in the page itself where its worker does not come', async ({
  page,
  trouble,
}) => {
  trouble.expect(/import-worker|ERR_FAILED/);
  await page.route('**/_astro/import-worker.*', (route) => route.abort());
  await openWith(page, {});
  const { island } = partsOf(page);
  await offer(page, sound());
  await expect(island.getByText(formatImport({ new: 1, same: 0, differing: 0 }, t))).toBeVisible();
});
