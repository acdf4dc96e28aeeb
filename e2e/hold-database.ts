import type { Page } from '@playwright/test';

/**
 * Holds a database in a page of its own, until that page is closed or lets it go: `open` whoever asks for it, as a tab with an older
 * version of the site may; `deleting`, so that whoever opens it waits; or `writing`, so that every write waits.
 */
export async function holdDatabase(
  page: Page,
  name: string,
  how: 'open' | 'deleting' | 'writing',
): Promise<void> {
  await page.evaluate(
    async ([its, how]) => {
      const opening = indexedDB.open(its);
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const database = opening.result;
      Object.assign(globalThis, { held: database });
      if (how === 'deleting') {
        const deleting = indexedDB.deleteDatabase(its);
        await new Promise((resolve) => (deleting.onblocked = resolve));
      } else if (how === 'writing') {
        const stores = database.transaction([...database.objectStoreNames], 'readwrite');
        const store = stores.objectStore('reflections');
        const holdOn = () => {
          if ('held' in globalThis) store.get('').onsuccess = holdOn;
        };
        holdOn();
      }
    },
    [name, how] as const,
  );
}

/** Lets go of what a page holds. */
export async function letGo(page: Page): Promise<void> {
  await page.evaluate(() => {
    const held: unknown = Reflect.get(globalThis, 'held');
    if (held instanceof IDBDatabase) held.close();
    Reflect.deleteProperty(globalThis, 'held');
  });
}
