import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { listLessons } from '../built-site.ts';
import { expect, test } from '../site-test.ts';

const paper = { light: 'rgb(238, 242, 238)', dark: 'rgb(18, 23, 21)' };

test('follows the device, also when the device changes its mind', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  await expect(page.locator('html')).toHaveCSS('background-color', paper.light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveCSS('background-color', paper.dark);
});

test('keeps what was chosen over a reload, on other pages, and until it is taken back', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  await themeSwitch(page).selectOption(t('theme.dark'));
  await expect(page.locator('html')).toHaveCSS('background-color', paper.dark);
  await page.reload();
  await expect(page.locator('html')).toHaveCSS('background-color', paper.dark);
  await expect(themeSwitch(page)).toHaveValue('dark');
  await page.goto(listLessons()[0]?.address ?? '');
  await expect(page.locator('html')).toHaveCSS('background-color', paper.dark);

  await themeSwitch(page).selectOption(t('theme.system'));
  await page.reload();
  await expect(page.locator('html')).toHaveCSS('background-color', paper.light);
  expect(await storedKeys(page), 'following the device keeps nothing').toEqual([]);
});

test('has the chosen theme before anything is painted', async ({ page }) => {
  await page.goto('./');
  await themeSwitch(page).selectOption(t('theme.dark'));
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      // The body is there for the first time, and nothing of it is painted yet.
      if (!document.querySelector('body')) return;
      document.documentElement.dataset.atFirst = document.documentElement.dataset.theme ?? 'none';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-at-first', 'dark');
});

test("keeps the choice under the garden's own name, since many may share a host", async ({
  page,
  request,
}) => {
  await page.goto('./');
  await themeSwitch(page).selectOption(t('theme.light'));
  const [key, ...others] = await storedKeys(page);
  expect(others).toEqual([]);
  const garden: unknown = await (await request.get('garden.json')).json();
  expect(garden).toMatchObject({ id: key?.replace(/:theme$/, '') });
  expect(key).toMatch(/^.+:theme$/);
});

test('can be switched by keyboard alone', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./');
  await page.locator('body').press('Shift+Tab');
  await expect(themeSwitch(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(themeSwitch(page)).toHaveValue('light');
  await expect(page.locator('html')).toHaveCSS('background-color', paper.light);
});

function themeSwitch(page: Page) {
  return page.getByLabel(t('theme.label'));
}

function storedKeys(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage));
}
