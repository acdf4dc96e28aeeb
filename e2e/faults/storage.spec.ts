import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { findBarriers } from '../page/axe.ts';
import { expect, test } from '../site-test.ts';
import {
  breakRecords,
  clearStorage,
  giveRoom,
  openNewer,
  storageFaults,
} from '../storage-faults.ts';
import { partsOf } from '../practice/practice-page.ts';
import { keptHere } from '../practice/kept-here.ts';
import { openPlaces, placesOf, reloadPlaces } from './places.ts';

const kept = t('reflections.states.keptUnder', { page: t('yours.title') });

const said = (place: string) => `Said in ${place} before the fault was over.`;

/** All that the tab alone holds. */
const listInTab = (page: Page) =>
  page.evaluate(() => Object.values<string>(sessionStorage).join('\n'));

type Fault = (typeof storageFaults)[string];

/** What is the matter before anything is written. */
const before: Record<string, Fault> = {
  ...storageFaults,
  full: {
    words: t('reflections.faults.full'),
    begin: async (page, site) => {
      await giveRoom(page, site, 1_000);
      return undefined;
    },
  },
};

for (const [fault, { begin, words: sentence }] of Object.entries(before))
  test(`${fault}: each place to write says so at once, and a reload finds the words`, async ({
    page,
    site,
  }) => {
    const end = await begin(page, site);
    await openPlaces(page);
    const places = placesOf(page);
    const first = (name: string) => `First in ${name}.`;
    for (const { name, write } of places) await write(first(name));
    for (const { name, section, field, goOn } of places) {
      const told = section.getByRole('alert').filter({ hasText: sentence });
      // Two seconds from where the place is awake, and what a busy machine takes until then.
      await expect(told, name).toBeVisible({ timeout: 5_000 });
      await expect(section, name).not.toContainText(kept);
      await expect.poll(() => listInTab(page), `${name}, in the tab`).toContain(first(name));
      await field.fill(said(name));
      expect(await listInTab(page), `${name}, in the tab at once`).toContain(said(name));
      await goOn?.();
    }
    if (fault === 'hanging') await expectToldLater(page, sentence);
    if (fault === 'full') expect(await findBarriers(page)).toEqual([]);
    await reloadPlaces(page);
    for (const { name, field } of places) await expect(field, name).toHaveValue(said(name));
    if (!end) return;
    await end();
    for (const { name, section } of places) await expect(section, name).toContainText(kept);
  });

/** A practice has been awake for long when its reader wants it kept, and was told nothing of the storage. */
async function expectToldLater(page: Page, sentence: string): Promise<void> {
  const { section } = partsOf(page);
  const told = section.getByRole('alert').filter({ hasText: sentence });
  await section.getByRole('button', { name: t('practice.keeping.keepNot') }).click();
  await expect(told, 'where nothing is to be kept').toBeHidden();
  await expect(section).not.toContainText(t('reflections.states.notErased'));
  await section.getByRole('button', { name: t('practice.keeping.keep') }).click();
  await expect(told, 'where it is to be kept after all').toBeVisible();
}

/** What becomes of a storage while a page is open, one after the other. After the last nothing is kept any more. */
const meanwhile: {
  fault: string;
  begin: (page: Page, site: string, there: string[]) => Promise<void>;
  says: string;
}[] = [
  {
    fault: 'cleared',
    begin: async (page, site, there) => {
      await clearStorage(page, site);
      // What the page shows and says is kept is there again by itself.
      const missing = async () => {
        const found = JSON.stringify(await keptHere(page));
        return there.filter((words) => !found.includes(words));
      };
      await expect.poll(missing, 'what was cleared').toEqual([]);
    },
    says: kept,
  },
  { fault: 'with records that were broken', begin: breakRecords, says: kept },
  {
    fault: 'taken over by a newer version',
    begin: async (page) => {
      const newer = await page.context().newPage();
      await newer.goto('about/');
      await openNewer(newer);
    },
    says: t('reflections.faults.newer'),
  },
];

test('a storage that is cleared, broken or taken over meanwhile: each place to write says what is true, and a reload finds the words', async ({
  page,
  site,
}) => {
  await openPlaces(page);
  const places = placesOf(page);
  const all = (words: string) => places.map(({ name }) => `${words} in ${name}.`);
  for (const { name, section, write } of places) {
    await write(`Said at first in ${name}.`);
    await expect(section, name).toContainText(kept);
  }
  await reloadPlaces(page);
  for (const { name, section } of places) await expect(section, name).toContainText(kept);

  let there = all('Said at first');
  for (const { fault, begin, says } of meanwhile)
    await test.step(fault, async () => {
      await begin(page, site, there);
      there = all(`Said while it is ${fault},`);
      for (const [index, { name, section, field }] of places.entries()) {
        await field.fill(there[index] ?? '');
        await expect(section, `${name}, ${fault}`).toContainText(says);
      }
      await reloadPlaces(page);
      for (const [index, { name, section, field }] of places.entries()) {
        await expect(field, `${name}, ${fault}`).toHaveValue(there[index] ?? '');
        await expect(section, `${name}, ${fault}`).toContainText(says);
      }
    });
});
