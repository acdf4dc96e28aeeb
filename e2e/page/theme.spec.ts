import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { listLessons } from '../built-site.ts';
import { expect, test } from '../site-test.ts';

const paper = { light: 'rgb(238, 242, 238)', dark: 'rgb(18, 23, 21)' };

test('follows the device until a reader chooses, by keyboard alone, and keeps the choice until it is taken back', async ({
  page,
  request,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  await expectPaper(page, 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectPaper(page, 'dark');

  await test.step('it can be switched by keyboard alone', async () => {
    await page.locator('body').press('Shift+Tab');
    await expect(themeSwitch(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(themeSwitch(page)).toHaveValue('light');
    await expectPaper(page, 'light');
  });

  await test.step("it is kept under the garden's own name, since many may share a host", async () => {
    const [key, ...others] = await storedKeys(page);
    expect(others).toEqual([]);
    const garden: unknown = await (await request.get('garden.json')).json();
    expect(garden).toMatchObject({ id: key?.replace(/:theme$/, '') });
    expect(key).toMatch(/^.+:theme$/);
  });

  await test.step('it is there after a reload before anything is painted, and on other pages', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await themeSwitch(page).selectOption(t('theme.dark'));
    await expectPaper(page, 'dark');
    await page.addInitScript(noteThemeAtFirst);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-at-first', 'dark');
    await expectPaper(page, 'dark');
    await expect(themeSwitch(page)).toHaveValue('dark');
    await page.goto(listLessons()[0]?.address ?? '');
    await expectPaper(page, 'dark');
  });

  await themeSwitch(page).selectOption(t('theme.system'));
  await page.reload();
  await expectPaper(page, 'light');
  expect(await storedKeys(page), 'following the device keeps nothing').toEqual([]);
});

/** Runs in the page, before any script of its own: notes the theme that it has when its body is there. */
function noteThemeAtFirst(): void {
  new MutationObserver((_, observer) => {
    // The body is there for the first time, and nothing of it is painted yet.
    if (!document.querySelector('body')) return;
    document.documentElement.dataset.atFirst = document.documentElement.dataset.theme ?? 'none';
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

async function expectPaper(page: Page, theme: keyof typeof paper): Promise<void> {
  await expect(page.locator('html')).toHaveCSS('background-color', paper[theme]);
}

function themeSwitch(page: Page) {
  return page.getByLabel(t('theme.label'));
}

function storedKeys(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage));
}
