import { t } from '../../src/words/garden-words.ts';
import type { Locator, Page } from '@playwright/test';
import { listLessons } from '../built-site.ts';
import { expect, test } from '../site-test.ts';
import { openAwakeDialog, openDialog, panelOf } from './search-steps.ts';

const lesson = () => listLessons()[0]?.address ?? '';

test('says so whatever part of the index does not come, and tries all of it again when asked', async ({
  page,
  trouble,
}) => {
  trouble.expect(/pagefind|Failed to (load|fetch)/i);
  const { field, status, links, results } = panelOf(page);
  const again = results.getByRole('button', { name: t('search.again') });
  // In the order in which they are asked for: each try comes further than the one before, and then fails anew.
  const parts = [
    'pagefind-entry.json',
    'wasm.*',
    'pagefind.js',
    'filter/*',
    'index/*',
    'fragment/*',
  ].map((part) => `**/pagefind/${part}*`);
  let last: string | undefined;
  for (const part of parts)
    await test.step(part, async () => {
      let refused = 0;
      await page.route(part, (route) => {
        refused++;
        return route.fulfill({ status: 404 });
      });
      if (last === undefined) {
        await page.goto(lesson());
        await openDialog(page);
        await field.fill('rest');
      } else {
        await page.unroute(last);
        await markPressed(again);
        await again.click();
      }
      await expect(again.and(page.locator(':not([data-pressed])')), part).toBeVisible();
      await expect(status, part).toHaveText(t('search.broken'));
      await expect(results.getByRole('link', { name: t('search.index') }), part).toBeVisible();
      expect(refused, `${part} was asked for`).toBeGreaterThan(0);
      last = part;
    });
  if (last !== undefined) await page.unroute(last);
  await again.click();
  await expect(links.first()).toBeVisible();
});

/** Marks a button, so that one that comes in its place is known for another. */
function markPressed(button: Locator): Promise<void> {
  return button.evaluate((one: HTMLElement) => {
    one.dataset.pressed = '';
  });
}

test('gives up on an index that stalls after five seconds, shows what comes late, asks for nothing twice, and leads on', async ({
  page,
  site,
}) => {
  const asked: string[] = [];
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const start = '**/pagefind/*.pf_meta';
  await page.clock.install();
  await page.route(start, async (route) => {
    asked.push(route.request().url());
    await promise;
    await route.continue();
  });
  await page.goto(lesson());
  const { field, status, results, links } = await openAwakeDialog(page);
  await field.fill('rest');
  await beginLooking(page);
  await page.clock.runFor(3500);
  await expect(status).toHaveText(t('search.looking'));
  await page.clock.runFor(1500);
  await expect(status).toHaveText(t('search.slow'));
  await results.getByRole('button', { name: t('search.again') }).click();
  await beginLooking(page);
  await page.clock.runFor(5000);
  await expect(status).toHaveText(t('search.slow'));
  resolve(undefined);
  await expect(links.first()).toBeVisible();
  await expect(status).toHaveText(/passages/);
  expect(asked).toHaveLength(1);

  await page.route(start, () => new Promise(() => undefined));
  await page.reload();
  await openAwakeDialog(page);
  await field.fill('rest');
  await beginLooking(page);
  await page.clock.runFor(5000);
  await expect(status).toHaveText(t('search.slow'));
  await results.getByRole('link', { name: t('search.index') }).click();
  await expect(page).toHaveURL(`${site}search/#everything`);
  await expect(page.getByRole('heading', { name: t('search.index') })).toBeInViewport();
});

/**
 * Runs the page’s clock until it says that it is looking, and waits for the store of the browser, for which that clock would
 * not wait: that nothing is kept is known after this.
 */
async function beginLooking(page: Page): Promise<void> {
  const { status } = panelOf(page);
  await expect
    .poll(async () => {
      await page.clock.runFor(200);
      return status.textContent();
    })
    .toBe(t('search.looking'));
  await page.evaluate(() => indexedDB.databases());
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('says why there is no search, and lists everything there is @sub-path', async ({
    page,
    site,
  }) => {
    await page.goto(lesson());
    await page.getByRole('link', { name: t('search.title') }).click();
    await expect(page).toHaveURL(`${site}search/`);
    // Playwright's own ways to find a text leave out what stands in a <noscript>.
    await expect(page.locator('main noscript p')).toHaveText(t('search.noScript'));
    await expect(page.locator('main noscript p')).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await page.getByRole('main').locator(`a[href$="${lesson()}"]`).click();
    await expect(page.locator('#then')).toBeVisible();
  });
});
