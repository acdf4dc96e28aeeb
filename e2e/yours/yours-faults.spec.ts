import { randomBytes } from 'node:crypto';
import { writeExport } from '../../src/reflections/export.ts';
import { samplePracticeReflection } from '../../test/reflections/samples.ts';
import { t } from '../../src/words/garden-words.ts';
import type { BrowserContext, Page } from '@playwright/test';
import { findBarriers } from '../page/axe.ts';
import { expect, test } from '../site-test.ts';
import { clearStorage, giveRoom, openNewer, storageFaults } from '../storage-faults.ts';
import { offer, openWith, partsOf, readAll, stored, twoRuns } from './yours-page.ts';

test('whatever is the matter with storage, says so in words, stays a page, and tries again', async ({
  context,
  site,
}) => {
  for (const [name, fault] of Object.entries(storageFaults))
    await test.step(name, async () => {
      const page = await context.newPage();
      const end = await fault.begin(page, site);
      await page.goto('yours/');
      const { button, island } = partsOf(page);
      await expect(page.getByRole('alert')).toContainText(fault.words, { timeout: 5_000 });
      await expect(page.getByRole('heading', { name: t('storage.title') })).toBeVisible();
      await end?.();
      if (end)
        await expect(async () => {
          // One that only did not answer is there by itself once it does.
          const again = button(t('yours.again'));
          if (await again.isVisible()) await again.click({ timeout: 1_000 });
          await expect(island.getByRole('heading', { name: t('yours.empty') })).toBeVisible();
        }).toPass();
      else await expect(button(t('yours.again'))).toBeVisible();
      await leaveNothing(context, site);
    });
});

/** Closes every page, and clears what they kept: what is the matter next begins as on a first visit. */
async function leaveNothing(context: BrowserContext, site: string): Promise<void> {
  const last = await context.newPage();
  for (const page of context.pages()) if (page !== last) await page.close();
  await clearStorage(last, site);
}

test('cleared under the page: what it shows can be put back, or left empty', async ({
  page,
  site,
}) => {
  const kept = stored(twoRuns());
  await openWith(page, kept);
  const { button, entries, notices, island } = partsOf(page);
  await clearStorage(page, site);
  await expect(notices).toContainText(t('yours.cleared'));
  expect(await findBarriers(page)).toEqual([]);
  await expect(entries).toHaveCount(2);
  await button(t('yours.putBack')).click();
  await expect(notices).toHaveText(t('yours.erase.undone'));
  await expect(notices.getByText(t('yours.erase.undone'))).toBeFocused();
  expect(await readAll(page)).toEqual(kept);

  // Now the page holds what it has put back, and writes it again itself where the storage is emptied.
  await clearStorage(page, site);
  await expect(notices).toContainText(t('yours.cleared'));
  await button(t('yours.leaveEmpty')).click();
  await expect(notices.getByText(t('yours.leftEmpty'))).toBeFocused();
  await expect(island.getByRole('heading', { name: t('yours.empty') })).toBeVisible();
  expect(await readAll(page)).toEqual({});
});

test('outdated: a newer version takes over, and nothing is written from here', async ({
  page,
  context,
}) => {
  await openWith(page, stored(twoRuns()), '#one/now');
  const { notices, island } = partsOf(page);
  const newer = await context.newPage();
  await newer.goto('about/');
  await openNewer(newer);
  await expect(notices).toHaveText(t('yours.outdated'));
  await island.getByLabel(t('yours.one.note')).fill('Written too late');
  await expect(island.getByText(t('reflections.faults.newer'))).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  expect(await readAll(newer)).toEqual(stored(twoRuns()));
});

test('full: says so, keeps what is there, takes none of an import, and tries again', async ({
  page,
  site,
}) => {
  await giveRoom(page, site, 600_000);
  await openWith(page, stored(twoRuns()), '#one/now');
  const { button, entries, island } = partsOf(page);
  await fill(page);
  const note = island.getByLabel(t('yours.one.note'));
  const long = 'All that there is to say. '.repeat(3_000);
  await note.fill(long);
  await expect(island.getByRole('alert').getByText(t('reflections.faults.full'))).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  expect(await readAll(page)).toMatchObject(stored(twoRuns()));

  await page.goto('yours/#all');
  const most = randomBytes(60_000).toString('hex');
  const reflections = [1, 2, 3].map((id) =>
    samplePracticeReflection({ id: `new${id}`, note: most }),
  );
  const exported = '2027-01-01T00:00:00.000Z';
  await offer(page, writeExport({ site: 'another', exported, reflections, unreadable: [] }));
  await button(t('yours.bringIn.confirm')).click();
  const told = island.getByRole('alert').filter({ hasText: t('reflections.faults.full') });
  await expect(told).toContainText(t('yours.bringIn.none', { n: 3 }));
  expect(await findBarriers(page)).toEqual([]);
  await expect(entries).toHaveCount(2);
  expect(await readAll(page)).toEqual(stored(twoRuns()));
  await giveRoom(page, site);
  await button(t('yours.bringIn.confirm')).click();
  await expect(entries).toHaveCount(5);

  await page.goto('yours/#one/now');
  await note.fill(`${long}.`);
  await expect(island.getByText(t('reflections.states.kept'))).toBeVisible();
});

/** Fills the room that is left, with what cannot be stored in less. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const [found] = await indexedDB.databases();
    const opening = indexedDB.open(found?.name ?? '');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const put = (size: number) =>
      new Promise<boolean>((resolve) => {
        const transaction = opening.result.transaction('facts', 'readwrite');
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
        const bytes = crypto.getRandomValues(new Uint8Array(size));
        transaction.objectStore('facts').put(bytes, crypto.randomUUID());
      });
    for (const size of [60_000, 20_000]) while (await put(size));
    opening.result.close();
  });
}
