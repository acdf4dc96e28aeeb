import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bundleWorker } from '../../src/build/service-worker.ts';
import { t } from '../../src/words/garden-words.ts';
import { openOwn } from '../lesson/own-page.ts';
import { openDialog } from '../search/search-steps.ts';
import { changeFile, expect, test, visitFirst } from './served-copy.ts';

const listKept = (page: Page) =>
  page.evaluate(async () => {
    const kept = (await caches.keys()).map(async (name) =>
      (await (await caches.open(name)).keys()).map(({ url }) => url),
    );
    return (await Promise.all(kept)).flat();
  });

test('a newer version waits for the reader, who loses no word, and takes the place of the old one', async ({
  page,
  context,
  copy,
  trouble,
}) => {
  trouble.expect(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
  await visitFirst(page);
  const own = await openOwn(page);
  await own.keepNot.click();
  await own.fields.first().fill('Words that nobody keeps yet.');

  const old = await findDialogScript(copy.folder);
  await deploy(copy.folder, old);
  // A browser keeps a script for as long as it likes, and no page can count on that.
  const chromium = await context.newCDPSession(page);
  await chromium.send('Network.clearBrowserCache');
  const other = await context.newPage();
  await other.goto('./');
  await expect(other).toHaveTitle(/^A newer title/);

  const offer = page.getByText(t('update.newer'));
  await expect(offer).toBeVisible();
  await expect(own.fields.first()).toHaveValue('Words that nobody keeps yet.');
  // The host has this script no longer, and the open page finds it all the same.
  await openDialog(page);
  await expect(page.getByRole('button', { name: t('search.close') }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(other.getByText(t('update.newer'))).toHaveCount(0);

  await page.getByRole('button', { name: t('late.reload') }).click();
  await expect(offer).toHaveCount(0);
  await own.section.scrollIntoViewIfNeeded();
  await expect(own.fields.first()).toHaveValue('Words that nobody keeps yet.');
  await expect
    .poll(async () => (await listKept(page)).filter((url) => url.endsWith(old)))
    .toEqual([]);
  await context.setOffline(true);
  await page.goto('./');
  await expect(page).toHaveTitle(/^A newer title/);
});

test('whoever comes back to an open page hears of a newer version, and a garden that keeps nothing any more removes what it kept, and nothing else', async ({
  page,
  copy,
}) => {
  await visitFirst(page);
  await deploy(copy.folder, await findDialogScript(copy.folder));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  const offer = page.getByText(t('update.newer'));
  await expect(offer).toBeVisible();
  await page.getByRole('button', { name: t('late.reload') }).click();
  await expect(offer).toHaveCount(0);
  await expect(page).toHaveTitle(/^A newer title/);

  expect((await listKept(page)).length).toBeGreaterThan(100);
  await page.evaluate(() => caches.open(`workbox-runtime-${location.origin}/another/`));
  await writeFile(join(copy.folder, 'sw.js'), await bundleWorker('remove-worker', []));
  const scripts = join(copy.folder, '_astro');
  for (const name of await readdir(scripts))
    if (name.startsWith('Base.'))
      await changeFile(join(scripts, name), /import\([^)]*keep-offline[^)]*\)/, 'Promise.reject()');
  await page.reload();
  // A browser looks for a newer worker by itself, but waits with it as long as the machine is busy.
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => listKept(page)).toEqual([]);
  await page.reload();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  expect(await page.evaluate(() => caches.keys())).toEqual([
    new URL('/another/', `workbox-runtime-${copy.address}`).href,
  ]);
});

async function findDialogScript(folder: string): Promise<string> {
  const scripts = await readdir(join(folder, '_astro'));
  return scripts.find((name) => name.startsWith('complete-dialog.')) ?? '';
}

/** Puts up a version with another opening, in which a script has another name, as after a change in it. */
async function deploy(folder: string, script: string): Promise<void> {
  const renamed = script.replace('complete-dialog.', 'complete-dialog.newer');
  const file = join(folder, '_astro', script);
  await writeFile(join(folder, '_astro', renamed), await readFile(file));
  await rm(file);
  await changeFile(join(folder, 'index.html'), /<title>/, '<title>A newer title ');
  const worker = join(folder, 'sw.js');
  await changeFile(worker, script, renamed);
  await changeFile(worker, /(?<=url:.\.\/.,revision:.)\w+/, 'newer');
}
