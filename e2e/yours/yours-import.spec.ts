import { formatImport } from '../../src/yours/format-import.ts';
import { t } from '../../src/words/garden-words.ts';
import { writeExport } from '../../src/reflections/export.ts';
import { samplePracticeReflection } from '../../test/reflections/samples.ts';
import { announcementsOf } from '../announcements.ts';
import { expect, test } from '../site-test.ts';
import { readPractice } from '../practice/practice-page.ts';
import { offer, openWith, partsOf, readAll, stored, twoRuns } from './yours-page.ts';

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

const refused: [name: string, text: () => string | Buffer, sentence: string][] = [
  ['too big', () => Buffer.alloc(10_000_001, ' '), t('reflections.refusals.tooBig')],
  ['not JSON', () => '{"format": ', t('reflections.refusals.notJson')],
  ['too deep', () => '['.repeat(100) + ']'.repeat(100), t('reflections.refusals.tooDeep')],
  [
    'of another format',
    () => change({ format: 'recipes' }),
    t('reflections.refusals.anotherFormat'),
  ],
  ['from a newer version', () => change({ version: 99 }), t('reflections.refusals.newer')],
  [
    'too many',
    () => change({ reflections: Array.from({ length: 10_001 }, () => 0) }),
    t('reflections.refusals.tooMany'),
  ],
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
