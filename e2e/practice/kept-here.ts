import type { Page } from '@playwright/test';
import type { Reflection } from '../../src/reflections/reflection.ts';

/** What stands in the browser's own store, whatever the page says of it. To look makes no store where none is. */
export function keptHere(page: Page): Promise<Reflection[]> {
  return page.evaluate(async () => {
    const [found] = await indexedDB.databases();
    if (!found?.name) return [];
    const { name } = found;
    return new Promise<Reflection[]>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(new Error(String(opening.error)));
      opening.onsuccess = () => {
        const all = opening.result.transaction('reflections').objectStore('reflections').getAll();
        all.onsuccess = () => {
          opening.result.close();
          resolve(all.result.map(({ reflection }: { reflection: Reflection }) => reflection));
        };
      };
    });
  });
}
