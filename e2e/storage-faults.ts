import { currentVersion } from '../src/reflections/reflection.ts';
import { t } from '../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { holdDatabase } from './hold-database.ts';
import { readPractice } from './practice/practice-page.ts';

/** What can be the matter with the storage of a page that is opened next, with the words for it. */
type StorageFault = {
  words: string;
  /** Brings it about, and gives what ends it, where a page that is open can see that. */
  begin: (page: Page, site: string) => Promise<(() => Promise<void>) | undefined>;
};

export const storageFaults: Record<string, StorageFault> = {
  blocked: {
    words: t('reflections.faults.blocked'),
    begin: async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'indexedDB', {
          get() {
            throw new DOMException('Storage is blocked.', 'SecurityError');
          },
        });
      });
      return undefined;
    },
  },
  hanging: {
    words: t('reflections.faults.hanging'),
    begin: async (page) => {
      const other = await besides(page);
      await holdDatabase(other, databaseName(), 'deleting');
      return () => other.close();
    },
  },
  'newer data': {
    words: t('reflections.faults.newer'),
    begin: async (page) => {
      await openNewer(await besides(page));
      return undefined;
    },
  },
  'an older tab': {
    words: t('reflections.faults.olderTab'),
    begin: async (page) => {
      const other = await besides(page);
      await holdDatabase(other, databaseName(), 'open');
      // As a newer version of the site would.
      await page.addInitScript((version) => {
        const open = Reflect.get(IDBFactory.prototype, 'open');
        IDBFactory.prototype.open = function (name) {
          return open.call(this, name, version);
        };
      }, currentVersion + 1);
      return () => other.close();
    },
  },
};

/** The name of the garden's database. */
export function databaseName(): string {
  return `hindsight:${readPractice().site}`;
}

/** Takes the database over as a newer version of the site would, and holds it. */
export async function openNewer(page: Page): Promise<void> {
  await page.evaluate(
    async ([name, version]) => {
      const opening = indexedDB.open(name, version);
      await new Promise((resolve) => (opening.onsuccess = resolve));
      Object.assign(globalThis, { held: opening.result });
    },
    [databaseName(), currentVersion + 1] as const,
  );
}

/** Puts something that nobody can read in the place of every record. */
export async function breakRecords(page: Page): Promise<void> {
  await page.evaluate(async (name) => {
    const opening = indexedDB.open(name);
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const transaction = opening.result.transaction('reflections', 'readwrite');
    const store = transaction.objectStore('reflections');
    const keys = store.getAllKeys();
    keys.onsuccess = () => keys.result.forEach((key) => store.put('half a rec', key));
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    opening.result.close();
  }, databaseName());
}

/** Leaves the site so much room in bytes, or as much as there is. Chromium goes by the room that it saw first. */
export async function giveRoom(page: Page, site: string, quotaSize?: number): Promise<void> {
  const switches = await page.context().newCDPSession(page);
  const { origin } = new URL(site);
  await switches.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(quotaSize !== undefined && { quotaSize }),
  });
}

/** Clears the database as the browser does where room gets scarce, or all of the storage. */
export async function clearStorage(
  page: Page,
  site: string,
  storageTypes = 'indexeddb',
): Promise<void> {
  const switches = await page.context().newCDPSession(page);
  const { origin } = new URL(site);
  await switches.send('Storage.clearDataForOrigin', { origin, storageTypes });
}

/** Another page of the site, with the database as this version of the site has it. */
async function besides(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto('yours/');
  await other.locator('.yours').getByRole('heading').first().waitFor();
  await other.goto('about/');
  return other;
}
