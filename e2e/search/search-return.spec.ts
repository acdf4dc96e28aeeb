import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { goBack, needsBackForwardCache, test } from '../back-forward-cache.ts';
import { holdRequests } from '../hold-requests.ts';
import { expect } from '../site-test.ts';
import { panelOf } from './search-steps.ts';

test.use({ viewport: { width: 390, height: 600 } });

test('finds everything as it was after a reload, more included, and leaves a reader alone who writes before it is @sub-path', async ({
  page,
}) => {
  await page.goto('search/?q=the');
  const { links, results, field, status } = panelOf(page);
  await expect(links).toHaveCount(20);
  await scrollAndKeep(page, 1500);
  await expectSameAfterReload(page, 20, 1500);

  await results.getByRole('button', { name: t('search.more') }).click();
  await expect(links).not.toHaveCount(20);
  await expect(links.and(page.locator(':focus')), 'goes on from there').toHaveCount(1);
  await scrollAndKeep(page, 1400);
  await expectSameAfterReload(page, await links.count(), 1400);

  const letThrough = await holdIndex(page);
  await page.reload();
  await field.fill('rest');
  letThrough();
  await expect(page).toHaveURL(/\?q=rest$/);
  await expect(status).toHaveText(/passages/);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.reload();
  await expect(status).toHaveText(/passages/);
  expect(await page.evaluate(() => scrollY), 'what was left is of another query').toBe(0);
});

async function expectSameAfterReload(page: Page, shown: number, top: number): Promise<void> {
  const { links, field } = panelOf(page);
  await page.reload();
  await expect(links).toHaveCount(shown);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
  await expect(field).not.toBeFocused();
}

test('goes on where it was when Back finds the page alive', async ({ page }) => {
  needsBackForwardCache();
  await page.goto('search/?q=miles');
  const { links, field, status } = panelOf(page);
  await expect(links.nth(3)).toBeVisible();
  await scrollAndKeep(page, 400);
  const address = (await links.nth(3).getAttribute('href')) ?? '';
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.kept = String(persisted);
    });
  });
  await links.nth(3).evaluate((link: HTMLElement) => {
    link.click();
  });
  await expect(page).toHaveURL(address);
  await goBack(page);
  await expect(page.locator('html')).toHaveAttribute('data-kept', 'true');
  expect(await page.evaluate(() => scrollY)).toBe(400);
  await field.fill('rest');
  await expect(page).toHaveURL(/\?q=rest$/);
  await expect(status).toHaveText(/passages/);
});

test('keeps what others wrote into the entry, and goes on when the browser refuses to keep it', async ({
  page,
}) => {
  await page.goto('search/');
  const { field, links } = panelOf(page);
  await page.evaluate(() => {
    history.replaceState({ ...history.state, other: 'kept' }, '');
  });
  await field.fill('rest');
  await expect(links.first()).toBeVisible();
  await scrollAndKeep(page, 300);
  expect(await page.evaluate(() => JSON.stringify(history.state))).toContain('"other":"kept"');

  await page.addInitScript(() => {
    history.replaceState = () => {
      throw new DOMException('Too often', 'SecurityError');
    };
  });
  await page.goto('search/');
  await field.fill('rest');
  await expect(links.first()).toBeVisible();
});

/** Scrolls, and waits until the page has it in its entry. */
async function scrollAndKeep(page: Page, top: number): Promise<void> {
  await page.evaluate((to) => {
    scrollTo(0, to);
  }, top);
  await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain(`${top}`);
}

/** Holds the index back until the way is free. */
async function holdIndex(page: Page): Promise<() => void> {
  return holdRequests(page, '**/pagefind/**');
}
