import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { findBarriersInBothThemes } from '../page/axe.ts';
import { walkByTab } from '../page/walk-by-tab.ts';
import { expect, test } from '../site-test.ts';
import { openDialog, panelOf } from './search-steps.ts';

test('finds query, filter and scroll as they were left, on the way back @sub-path', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await page.goto('search/');
  const { field, scope, links, status } = panelOf(page);
  await field.fill('miles');
  await scope('Notes').check();
  const link = links.last();
  await expect(page).toHaveURL(/\?q=miles&voice=notes$/);
  const leadToNotes = () =>
    links.evaluateAll((all) => all.every((one) => one.getAttribute('href')?.includes('/notes/')));
  await expect.poll(leadToNotes, 'only notes are left').toBe(true);
  await expect(status, 'nothing more comes').toHaveText(/passages?\.$/);
  await link.scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => scrollY);
  expect(left).toBeGreaterThan(200);
  await link.click();
  await expect(page).toHaveURL(/\/notes\//);
  await page.goBack();
  await expect(field).toHaveValue('miles');
  await expect(scope('Notes')).toBeChecked();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(left);
});

test('stays inside the narrowest phone, whatever is asked, and inside one whose letters are twice as large', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./');
  const { field, status, links } = await openDialog(page);
  for (const [query, told] of [
    ['rest', /passages\./],
    ['w'.repeat(300), /Nothing found/],
  ] as const) {
    await field.fill(query);
    await expect(status).toHaveText(told);
    const overflow = await page.evaluate(() => {
      const dialog = document.querySelector('dialog');
      return [document.documentElement.scrollWidth, dialog?.scrollWidth ?? 0];
    });
    expect(Math.max(...overflow)).toBeLessThanOrEqual(320);
    for (const key of ['Tab', 'Shift+Tab'] as const)
      expect(await walkByTab(page, key), 'nothing is under the field').toEqual([]);
  }

  await page.setViewportSize({ width: 390, height: 844 });
  await field.fill('rest');
  await expect(links.first()).toBeVisible();
  expect(await doubleLetters(page), 'the dialog, with large letters').toBeLessThanOrEqual(390);
  await page.goto('search/?q=rest');
  await expect(links.first()).toBeVisible();
  expect(await doubleLetters(page), 'the page, with large letters').toBeLessThanOrEqual(390);
});

/** Makes letters twice as large, and gives how wide the dialog then is, or the page where there is none. */
function doubleLetters(page: Page): Promise<number> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { font-size: 200% !important }');
    document.adoptedStyleSheets.push(sheet);
    return (document.querySelector('dialog[open]') ?? document.documentElement).scrollWidth;
  });
}

test('has nothing for axe to find in any state, light or dark', async ({ page, trouble }) => {
  await page.goto('./');
  const { field, status, scope } = await openDialog(page);
  expect.soft(await findBarriersInBothThemes(page), 'nothing asked').toEqual([]);
  await field.fill('rest');
  await expect(status).toHaveText(/passages/);
  expect.soft(await findBarriersInBothThemes(page), 'results').toEqual([]);
  await scope('Then').check();
  await field.fill('zxqvzxqv');
  await expect(status).toHaveText(t('search.nothing', { query: 'zxqvzxqv' }));
  expect.soft(await findBarriersInBothThemes(page), 'nothing found').toEqual([]);
  await field.fill('streaks');
  await scope('Practices').check();
  await expect(status).toHaveText(t('search.nothingIn', { query: 'streaks', scope: 'Practices' }));
  expect.soft(await findBarriersInBothThemes(page), 'nothing found under a filter').toEqual([]);
  await page.goto('search/?q=rest');
  await expect(status).toHaveText(/passages/);
  expect.soft(await findBarriersInBothThemes(page), 'the page').toEqual([]);
  await panelOf(page).links.first().click();
  await expect(page.getByRole('button', { name: t('search.clear') })).toBeVisible();
  expect.soft(await findBarriersInBothThemes(page), 'marks').toEqual([]);
  trouble.expect(/pagefind|Failed to (load|fetch)/i);
  await page.route('**/pagefind/*', (route) => route.abort());
  await page.goto('./');
  await (await openDialog(page)).field.fill('rest');
  await expect(status).toHaveText(t('search.broken'));
  expect.soft(await findBarriersInBothThemes(page), 'an index that does not come').toEqual([]);
});
