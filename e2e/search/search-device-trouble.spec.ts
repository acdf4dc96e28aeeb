import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { kept, keptOf, openKeeping, own } from './device-search.ts';
import { expect, test } from '../site-test.ts';
import { openDialog, panelOf } from './search-steps.ts';
import { keep } from '../yours/yours-page.ts';

test('shows what is kept where the index fails, and the garden where the script that reads what is kept does not come', async ({
  page,
  trouble,
}) => {
  trouble.expect(/pagefind|kept-search|Failed to (load|fetch)/i);
  const index = '**/pagefind/*';
  await page.route(index, (route) => route.fulfill({ status: 404 }));
  await openKeeping(page);
  const { field, status } = await openDialog(page);
  await field.fill(own);
  await expect(status).toHaveText(`${t('search.broken')} ${t('search.kept', { n: 1 })}`);
  await expect(keptOf(page).entries).toHaveCount(1);

  await page.route('**/kept-search.*.js', (route) => route.abort());
  await page.unroute(index);
  await page.goto('search/?q=rest');
  const fault = t('search.keptFault', { reason: t('search.keptAbsent') });
  await expect(status).toHaveText(new RegExp(`^\\d+ passages\\. ${fault}$`));
});

test('shows what is kept where the index stalls', async ({ page }) => {
  await keep(page, kept());
  await page.clock.install();
  await page.route('**/pagefind/*.pf_meta', () => new Promise(() => undefined));
  await page.goto(`search/?q=${own}`);
  await expect(keptOf(page).mode).toBeVisible();
  await page.clock.runFor(5500);
  await expect(panelOf(page).status).toHaveText(
    `${t('search.slow')} ${t('search.kept', { n: 1 })}`,
  );
  await expect(keptOf(page).entries).toHaveCount(1);
});

/** From the next page on, the store takes requests and never answers. */
const silence = (page: Page) =>
  page.addInitScript(() => {
    IDBOpenDBRequest.prototype.addEventListener = () => undefined;
  });

test('shows the garden at once where the store hangs, and then says why', async ({ page }) => {
  await keep(page, kept());
  await silence(page);
  await page.goto('search/?q=rest');
  const { status, links, results } = panelOf(page);
  await expect(status).toHaveText(/^\d+ passages\.$/);
  await expect(links).not.toHaveCount(0);
  const fault = t('search.keptFault', { reason: t('reflections.faults.hanging') });
  await expect(status).toHaveText(new RegExp(`^\\d+ passages\\. ${fault}$`), { timeout: 20_000 });
  await expect(links).not.toHaveCount(0);
  await keptOf(page).mode.check();
  await expect(status).toHaveText(fault, { timeout: 20_000 });
  await expect(results.getByRole('button', { name: t('search.again') })).toBeVisible();
});

test('is quiet where a browser lets no site keep anything', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('Storage is blocked.', 'SecurityError');
      },
    });
  });
  await page.goto('search/?q=rest&voice=device');
  await expect(panelOf(page).status).toHaveText(/^\d+ passages\.$/);
  await expect(keptOf(page).mode).toBeHidden();
});
