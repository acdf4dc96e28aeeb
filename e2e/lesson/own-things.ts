import type { Page } from '@playwright/test';

/** Whatever the browser keeps of a visitor: in the tab, on the device, in every store of every database. */
export function ownThings(page: Page) {
  return page.evaluate(async () => {
    const databases: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
      });
      for (const store of database.objectStoreNames) {
        const reading = database.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => (reading.onsuccess = resolve));
        databases.push({ name, store, all: reading.result });
      }
      database.close();
    }
    return { databases, device: { ...localStorage }, tab: { ...sessionStorage } };
  });
}
