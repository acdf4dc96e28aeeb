import { formatImport } from '../../src/yours/format-import.ts';
import { t } from '../../src/words/garden-words.ts';
import { sampleOwnReflection, samplePracticeReflection } from '../../test/reflections/samples.ts';
import { announcementsOf } from '../announcements.ts';
import { expect, test } from '../site-test.ts';
import {
  download,
  forty,
  offer,
  openWith,
  partsOf,
  press,
  readAll,
  stored,
  twoRuns,
} from './yours-page.ts';

test('exports all, erases all, takes that back, and brings all in again', async ({ page }) => {
  const marked = samplePracticeReflection({ id: 'x', note: '# <img src=x onerror=alert(1)>' });
  delete marked.revisit;
  const kept = stored([...forty(), ...twoRuns(), marked, sampleOwnReflection()]);
  await openWith(page, kept);
  const { button, entries, notices, island } = partsOf(page);
  const document = await download(page, t('yours.along.markdown'));
  expect(document.name).toMatch(/\.md$/);
  expect(document.text, 'markup is shown as it was written').toContain(
    String.raw`> \# &lt;img src=x onerror=alert(1)&gt;`,
  );
  expect(document.text).toContain('## Writing every day\n\n### around 2015\n');
  const file = await download(page, t('yours.along.json'));
  expect(file.name).toMatch(/^hindsight-1000-miles-\d{4}-\d\d-\d\d\.json$/);
  await press(page, t('yours.erase.all'));
  await expect(button(t('yours.erase.undo'))).toBeFocused();
  expect(await readAll(page)).toEqual({});
  await button(t('yours.erase.undo')).click();
  await expect(notices).toHaveText(t('yours.erase.undone'));
  await expect(island.getByText(t('yours.erase.undone'))).toBeFocused();
  expect(await readAll(page)).toEqual(kept);

  await press(page, t('yours.erase.all'));
  await expect(island.getByRole('heading', { name: t('yours.empty') })).toBeVisible();
  await offer(page, file.text);
  await expect(island.getByText(formatImport({ new: 44, same: 0, differing: 0 }, t))).toBeVisible();
  expect(await readAll(page), 'nothing before it is confirmed').toEqual({});
  await button(t('yours.bringIn.confirm')).click();
  await expect(island.getByText(t('yours.bringIn.done', { n: 44 }))).toBeVisible();
  await expect(entries).toHaveCount(44);
  expect(await readAll(page)).toEqual(kept);

  await offer(page, file.text);
  await expect(island.getByText(t('yours.bringIn.nothingNew'))).toBeVisible();
  await expect(button(t('yours.bringIn.confirm'))).toHaveCount(0);
});

test('tells of what another tab does; an undo lasts until something else is erased, and not over a reload', async ({
  page,
  context,
}) => {
  await openWith(page, stored(twoRuns()));
  const { button, entries, island } = partsOf(page);
  const other = await context.newPage();
  await other.goto('yours/#one/then');
  await press(other, t('yours.one.erase'));
  await expect(entries).toHaveCount(1);
  await partsOf(other).button(t('yours.erase.undo')).click();
  await expect(entries).toHaveCount(2);
  await other.close();

  const eraseFirst = async () => {
    await entries.first().click();
    await press(page, t('yours.one.erase'));
    await expect(button(t('yours.erase.undo'))).toBeFocused();
  };
  await eraseFirst();
  await expect(page).toHaveURL(/#all$/);
  expect(Object.keys(await readAll(page))).toEqual(['then']);
  await eraseFirst();
  await expect(island.getByText(t('yours.erase.erased', { n: 1 }))).toHaveCount(1);
  await button(t('yours.erase.undo')).click();
  await expect(entries).toHaveCount(1);
  expect(Object.keys(await readAll(page)), 'only what was erased last').toEqual(['then']);
  await eraseFirst();
  await page.reload();
  await expect(island.getByRole('heading', { name: t('yours.empty') })).toBeVisible();
  await expect(button(t('yours.erase.undo'))).toHaveCount(0);
});

test('keeps a note over a reload, and says so once however much is written', async ({ page }) => {
  const told = await announcementsOf(page);
  await openWith(page, stored(twoRuns()), '#one/now');
  const { island } = partsOf(page);
  const note = island.getByLabel(t('yours.one.note'));
  await note.fill('Said <b>aloud</b> on the bridge.');
  await expect(island.getByText(t('reflections.states.kept'))).toBeVisible();
  await note.fill('Said twice.');
  await expect
    .poll(() => readAll(page))
    .toMatchObject({ now: { reflection: { note: 'Said twice.' } } });
  expect(told.filter((text) => text === t('reflections.states.kept'))).toHaveLength(1);
  await note.fill('Said <b>aloud</b> on the bridge.');
  await page.reload();
  await expect(note).toHaveValue('Said <b>aloud</b> on the bridge.');
  await note.fill('Left in the middle of a');
  await page.reload();
  await expect(note, 'also what was being written').toHaveValue('Left in the middle of a');
  expect(await readAll(page)).toMatchObject({
    now: { reflection: { note: 'Left in the middle of a' } },
    then: stored(twoRuns()).then,
  });
});

test('sets apart what it cannot read, and erases it only when asked, all of it or nothing', async ({
  page,
}) => {
  const odd = { newer: { version: 99, reflection: {} }, broken: 'half a rec' };
  const kept = { ...stored(twoRuns()), ...odd };
  await openWith(page, kept);
  const { button, island } = partsOf(page);
  await expect(island.getByText(t('reflections.apart.newer'))).toBeVisible();
  const file = await download(page, t('yours.apart.download'));
  expect(JSON.parse(file.text)).toEqual([
    { key: 'broken', value: odd.broken },
    { key: 'newer', value: odd.newer },
  ]);
  await press(page, t('yours.erase.all'));
  await expect(button(t('yours.erase.undo'))).toBeFocused();
  expect(await readAll(page)).toEqual(odd);
  await button(t('yours.apart.erase')).click();
  await expect.poll(() => readAll(page)).toEqual({});
  await expect(button(t('yours.erase.undo'))).toBeFocused();
  await button(t('yours.erase.undo')).click();
  await expect.poll(() => readAll(page)).toEqual(odd);

  await expect(button(t('yours.apart.erase'))).toBeVisible();
  // The second of them, so that the first would be gone if each were erased by itself.
  await page.evaluate(() => {
    const erase = Reflect.get(IDBObjectStore.prototype, 'delete');
    IDBObjectStore.prototype.delete = function (key) {
      if (key === 'newer') throw new DOMException('The disk fails.', 'UnknownError');
      return erase.call(this, key);
    };
  });
  await button(t('yours.apart.erase')).click();
  await expect(page.getByRole('alert')).toHaveText(t('reflections.faults.failed'));
  expect(await readAll(page)).toEqual(odd);
});
