import type { Page } from '@playwright/test';
import type { Reflection } from '../../src/reflections/reflection.ts';

/**
 * What stands in the browser's own store, whatever the page says of it. To look makes no store where none is, also while one
 * is being cleared.
 */
export function keptHere(page: Page): Promise<Reflection[]> {
  return page.evaluate(async () => {
    const [found] = await indexedDB.databases();
    if (!found?.name) return [];
    const { name } = found;
    return new Promise<Reflection[]>((resolve, reject) => {
      const opening = indexedDB.open(name);
      let isNone = false;
      opening.onupgradeneeded = () => {
        isNone = true;
        opening.transaction?.abort();
      };
      opening.onerror = () => (isNone ? resolve([]) : reject(new Error(String(opening.error))));
      opening.onsuccess = () => {
        const database = opening.result;
        database.onclose = () => resolve([]);
        const transaction = database.transaction('reflections');
        const all = transaction.objectStore('reflections').getAll();
        transaction.oncomplete = () => {
          database.close();
          resolve(all.result.map(({ reflection }: { reflection: Reflection }) => reflection));
        };
      };
    });
  });
}
