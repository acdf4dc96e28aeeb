import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type CDPSession, type Page } from '@playwright/test';
import { build } from 'vite';
import { listenOnLocalhost } from '../../src/commands/serve/serve.ts';
import { holdDatabase } from '../hold-database.ts';

export { expect };

type Storage = { address: string; origin: string };

/**
 * Playwright's test for the store by itself: on blank pages of an own server, with a real browser's storage beneath.
 */
export const test = base.extend<
  { openTab: () => Promise<Page>; startOver: (...tabs: Page[]) => Promise<void> },
  { storage: Storage }
>({
  storage: [
    async ({}, use) => {
      const script = await bundle();
      const { port, servers } = await listenOnLocalhost(0, () =>
        createServer(({ url }, response) => {
          const { pathname } = new URL(url ?? '', 'http://localhost');
          const isScript = pathname === '/store.js';
          // A page in a sandbox counts as another origin.
          response.setHeader('Access-Control-Allow-Origin', '*');
          response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
          const page = '<!doctype html><title>Store</title><link rel="icon" href="data:,">';
          const tag = pathname === '/' ? '<script type="module" src="store.js"></script>' : '';
          response.end(isScript ? script : page + tag);
        }),
      );
      const origin = `http://localhost:${port}`;
      await use({ address: `${origin}/`, origin });
      for (const server of servers) server.close();
    },
    { scope: 'worker' },
  ],
  openTab: async ({ context, storage }, use) => {
    await use(async () => {
      const page = await context.newPage();
      await page.goto(storage.address);
      await page.waitForFunction(() => 'garden' in globalThis);
      return page;
    });
  },
  /** Gives tabs the store of another site, of which nothing is kept yet. */
  startOver: async ({ storage }, use) => {
    let sites = 0;
    await use(async (...tabs) => {
      const site = `garden${++sites}`;
      for (const tab of tabs) {
        await tab.goto(`${storage.address}?${site}`);
        await tab.waitForFunction(() => 'garden' in globalThis);
      }
    });
  },
});

/** A page of the same origin without the store, for what other programs and versions may do there. */
export async function openBare(page: Page, { address }: Storage): Promise<Page> {
  const bare = await page.context().newPage();
  await bare.goto(`${address}bare`);
  return bare;
}

/** Holds the database in another page, and gives that page. */
export async function holdIn(
  page: Page,
  storage: Storage,
  how: Parameters<typeof holdDatabase>[2],
): Promise<Page> {
  const bare = await openBare(page, storage);
  await holdDatabase(bare, 'hindsight:garden', how);
  return bare;
}

/** Chromium's own switches for storage. */
export async function openSwitches(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page);
}

/** The notes of all practices that are kept. */
export const notes = (page: Page) =>
  page.evaluate(async () => {
    const listed = await garden.store.list();
    const found = listed.kind === 'listed' ? listed.reflections : [];
    return found.map((one) => (one.kind === 'practice' ? one.note : ''));
  });

/** Opens the database without the store, does one thing in one transaction, and lets go of it again. */
export async function putRaw(page: Page, key: string, value: unknown): Promise<void> {
  await page.evaluate(
    ([name, raw]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(`hindsight:${location.search.slice(1) || 'garden'}`);
        opening.onerror = () => reject(new Error('not opened'));
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction('reflections', 'readwrite');
          transaction.objectStore('reflections').put(raw, name);
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    [key, value] as const,
  );
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: { input: fileURLToPath(new URL('entry.ts', import.meta.url)) },
    },
  });
  const [chunk] = 'output' in built ? built.output : [];
  if (chunk === undefined) throw new Error('Expected one script of the store, found none.');
  return chunk.code;
}
