import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { t } from '../../src/words/garden-words.ts';
import { mostKept } from '../../src/offline/worker-facts.ts';
import { listPages } from '../built-site.ts';
import { findBarriers } from '../page/axe.ts';
import { openAwake, pageOfPractice, skipToReview } from '../practice/practice-page.ts';
import { openDialog } from '../search/search-steps.ts';
import { expect, test, visitFirst } from './served-copy.ts';

test('after one page, reads on without a connection or with one that does not answer: all pages, a practice, the search and Yours', async ({
  page,
  context,
  copy,
  site,
  trouble,
}) => {
  trouble.expect(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
  await visitFirst(page);
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  );
  expect(scopes).toEqual([site]);
  await context.setOffline(true);

  const pages = listPages().map(({ address }) => address);
  const missing = await page.evaluate(async (addresses) => {
    const answers = addresses.map(async (one) => (await fetch(one).catch(() => undefined))?.ok);
    const there = await Promise.all(answers);
    return addresses.filter((_, index) => there[index] !== true);
  }, pages);
  expect(missing).toEqual([]);

  const { field, links } = await openDialog(page);
  await field.fill('streak');
  await links.first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const practice = await openAwake(page, pageOfPractice());
  await skipToReview(practice);
  await practice.hear.click();
  await expect(practice.outcome).toBeVisible();
  await page
    .getByRole('banner')
    .getByRole('link', { name: t('yours.title') })
    .click();
  await expect(page.getByText(t('yours.empty'))).toBeVisible();

  await searchWithoutIndex(page);
  await context.setOffline(false);
  await copy.fallSilent();
  // A page that does not come within three seconds is shown as it was kept.
  await page.goto('notes/rest/', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Rest/);
});

test('what is not kept says so, opens with the connection, and is there the next time', async ({
  page,
  context,
  copy,
  site,
  trouble,
}) => {
  // The page for no connection looks for the garden from where it stands, and may still do so when the connection is back.
  trouble.expect(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|garden\.json/);
  await cp(join(copy.folder, 'notes/rest'), join(copy.folder, 'notes/far-away'), {
    recursive: true,
  });
  await visitFirst(page);
  await context.setOffline(true);
  await page.goto('notes/far-away/');
  await expect(page.getByRole('heading', { name: t('offline.title') })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  // A connection that comes back on the way to another page does not call back who goes there.
  await page.getByRole('link', { name: t('notFound.open') }).evaluate((link: HTMLElement) => {
    link.click();
    dispatchEvent(new Event('online'));
  });
  await expect(page).toHaveURL(site);
  await expect(page.getByRole('banner')).toBeVisible();

  await page.goBack();
  await expect(page.getByRole('heading', { name: t('offline.title') })).toBeVisible();
  // As where the browser has kept the page that was left.
  await page.evaluate(() => {
    dispatchEvent(new Event('beforeunload'));
    dispatchEvent(new Event('pageshow'));
  });
  await context.setOffline(false);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Rest/);
  // As after long reading.
  await page.evaluate(async (most) => {
    const name = (await caches.keys()).find((one) => one.includes('-runtime-')) ?? '';
    const cache = await caches.open(name);
    for (let index = 0; index < most; index++) await cache.put(`?${index}`, new Response());
  }, mostKept + 20);
  await page.goto('notes/far-away/?mark=rest');
  const countKept = () =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((one) => one.includes('-runtime-'));
      const all = names.map(async (one) => (await (await caches.open(one)).keys()).length);
      return Promise.all(all);
    });
  await expect.poll(countKept).toEqual([mostKept]);
  await context.setOffline(true);
  await page.goto('notes/far-away/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Rest/);
});

/** A search whose index is not kept says that one is offline. */
async function searchWithoutIndex(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const index = (await cache.keys()).filter(({ url }) => url.includes('/pagefind/'));
      await Promise.all(index.map((request) => cache.delete(request)));
    }
  });
  await page.goto('./');
  const { field, status } = await openDialog(page);
  await field.fill('rest');
  await expect(status).toHaveText(t('search.offline'));
}
