import { truncate, writeFile } from 'node:fs/promises';
import { formatImport } from '../../src/yours/format-import.ts';
import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { writeExport } from '../../src/reflections/export.ts';
import { samplePracticeReflection } from '../../test/reflections/samples.ts';
import { announcementsOf } from '../announcements.ts';
import { expect, test } from '../site-test.ts';
import { readPractice } from '../practice/practice-page.ts';
import { offer, openWith, partsOf, readAll, stored, twoRuns, unfold } from './yours-page.ts';

test('reads a file where its worker does not come, keeps both where an import differs, and says so before', async ({
  page,
  trouble,
}) => {
  const told = await announcementsOf(page);
  const workers = '**/_astro/import-worker.*';
  let lost = 0;
  await page.route(workers, (route) => {
    lost++;
    return route.abort();
  });
  const [then] = twoRuns();
  await openWith(page, stored(then ? [then] : []));
  const { button, entries, island } = partsOf(page);
  await offer(page, sound());
  await expect(island.getByText(formatImport({ new: 1, same: 0, differing: 0 }, t))).toBeVisible();
  trouble.expect(/import-worker|ERR_FAILED/);
  expect(lost, 'no worker came').toBe(1);
  await page.unroute(workers);

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

/** Each is refused in words of its own, so that none is taken for the one before it. */
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

test('refuses files that are no export, too big or too much, changes nothing, and goes on meanwhile', async ({
  page,
}) => {
  const kept = stored(twoRuns());
  await openWith(page, kept);
  const { button, island } = partsOf(page);
  for (const [name, text, sentence] of refused) {
    await offer(page, text());
    await expect(island.getByText(sentence, { exact: true }), name).toBeVisible();
    await expect(button(t('yours.bringIn.confirm')), name).toHaveCount(0);
    expect(await readAll(page), name).toEqual(kept);
  }
  await refuseTooMuch(page);
  expect(await readAll(page)).toEqual(kept);
});

const million = Array.from({ length: 1_000_000 }, () => ({}));
const [first] = twoRuns();

/** Offers a file that is far too big, a million records, and a million parts of one. */
async function refuseTooMuch(page: Page): Promise<void> {
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
  expect(await longest.evaluate((tasks) => tasks.longest), 'the page goes on').toBeLessThan(500);
}
