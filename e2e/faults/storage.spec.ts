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
import { keptHere } from '../practice/kept-here.ts';
import { places } from './places.ts';

const words = 'Said before the fault was over.';
const kept = t('reflections.states.keptUnder', { page: t('yours.title') });

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

for (const [where, placeOf] of Object.entries(places))
  for (const [name, { begin, words: sentence }] of Object.entries(before))
    test(`${name}: ${where} says so at once, and a reload finds the words`, async ({
      page,
      site,
    }) => {
      const { section, field, open, write, goOn } = placeOf(page);
      const end = await begin(page, site);
      await open();
      await write(words);
      const told = section.getByRole('alert').filter({ hasText: sentence });
      // Two seconds from where the place is awake, and what a busy machine takes until then.
      await expect(told).toBeVisible({ timeout: 5_000 });
      await expect(section).not.toContainText(kept);
      if (name === 'full') expect(await findBarriers(page)).toEqual([]);
      await goOn?.();
      await page.reload();
      await expect(field).toHaveValue(words);
      if (!end) return;
      await end();
      await expect(section).toContainText(kept);
    });

/** What becomes of a storage while a page is open. */
const meanwhile: Record<
  string,
  { begin: (page: Page, site: string) => Promise<void>; says: string }
> = {
  'taken over by a newer version': {
    begin: async (page) => {
      const newer = await page.context().newPage();
      await newer.goto('about/');
      await openNewer(newer);
    },
    says: t('reflections.faults.newer'),
  },
  cleared: {
    begin: async (page, site) => {
      await clearStorage(page, site);
      // What the page shows and says is kept is there again by itself.
      await expect.poll(async () => JSON.stringify(await keptHere(page))).toContain('At first.');
    },
    says: kept,
  },
  'with a record that was broken': { begin: breakRecords, says: kept },
};

for (const [where, placeOf] of Object.entries(places))
  for (const [name, { begin, says }] of Object.entries(meanwhile))
    test(`${name} meanwhile: ${where} says what is true, and a reload finds the words`, async ({
      page,
      site,
    }) => {
      const { section, field, open, write } = placeOf(page);
      await open();
      await write('At first.');
      await expect(section).toContainText(kept);
      await page.reload();
      await expect(section).toContainText(kept);
      await begin(page, site);
      await field.fill(words);
      await expect(section).toContainText(says);
      await page.reload();
      await expect(field).toHaveValue(words);
      await expect(section).toContainText(says);
    });
