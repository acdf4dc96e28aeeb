import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { listenOnLocalhost, serveFolder } from '../../src/commands/serve/serve.ts';
import { builtFolder } from '../built-site.ts';
import { expect, test as base } from '../site-test.ts';

export { expect };

type Copy = {
  folder: string;
  address: string;
  /** From then on nothing is answered that is asked, as in a tunnel. */
  fallSilent: () => Promise<void>;
};

/** A test on a copy of the built site, whose files it may change as a deploy does, with a service worker let in. */
export const test = base.extend<{ copy: Copy }>({
  serviceWorkers: 'allow',
  copy: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'hindsight-copy-'));
    await cp(builtFolder, folder, { recursive: true });
    const served = await serveFolder({ folder, mount: '/any/sub/path/', port: 0 });
    const { address } = served;
    let { close } = served;
    const fallSilent = async () => {
      await close();
      const port = Number(new URL(address).port);
      const { servers } = await listenOnLocalhost(port, () => createServer(() => undefined));
      close = () => {
        for (const server of servers) server.close().closeAllConnections();
        return Promise.resolve();
      };
    };
    await use({ folder, address, fallSilent });
    await close();
    await rm(folder, { recursive: true });
  },
  baseURL: async ({ copy }, use) => {
    await use(copy.address);
  },
});

/** Goes to the opening for the first time, and waits until everything is kept that is kept ahead. */
export async function visitFirst(page: Page): Promise<void> {
  await page.goto('./');
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Writes a file of a copy anew. */
export async function changeFile(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`Expected ${String(from)} in ${file}.`);
  await writeFile(file, changed);
}
