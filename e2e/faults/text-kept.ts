import type { Page } from '@playwright/test';
import { databaseName } from '../storage-faults.ts';

/**
 * All that is kept, as one text. Whoever looks while a database is cleared and made anew may come when there is none: that makes
 * none either, and finds nothing.
 */
export function textKept(page: Page): Promise<string> {
  return page.evaluate(
    (name) =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => resolve('');
        opening.onsuccess = () => {
          const database = opening.result;
          // It may be cleared at this very moment, too.
          database.onclose = () => resolve('');
          const transaction = database.transaction('reflections');
          const all = transaction.objectStore('reflections').getAll();
          transaction.onabort = () => resolve('');
          transaction.oncomplete = () => {
            database.close();
            resolve(JSON.stringify(all.result));
          };
        };
      }),
    databaseName(),
  );
}
