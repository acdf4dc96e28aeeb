import { t } from '../../src/words/garden-words.ts';
import type { Locator, Page } from '@playwright/test';
import { expect } from '../site-test.ts';

/** The words of the search, which are English in the planted garden. */

/** The panel of the dialog or of the page, whichever is there. */
export function panelOf(page: Page) {
  const panel = page.locator('[data-search-panel]');
  return {
    panel,
    field: panel.getByRole('searchbox'),
    status: panel.getByRole('status'),
    results: panel.locator('[data-search-results]'),
    links: panel.locator('[data-search-results] ol a'),
    scopes: panel.getByRole('radio'),
    scope: (name: string): Locator => panel.getByRole('radio', { name: new RegExp(`^${name}`) }),
  };
}

/** Presses the shortcut of the search. Keys that come before a page is painted are dropped, and no reader presses any then. */
export async function pressShortcut(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
  await page.keyboard.press('Control+k');
}

/** Opens the dialog by its button. */
export async function openDialog(page: Page) {
  await page.getByRole('button', { name: t('search.title') }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const parts = panelOf(page);
  await expect(parts.field).toBeFocused();
  return parts;
}

/** Opens the dialog, and waits until it fetches the index: where the clock stands still, the time counts from there. */
export async function openAwakeDialog(page: Page) {
  const reached = page.waitForRequest('**/pagefind/*.pf_meta');
  const parts = await openDialog(page);
  await reached;
  return parts;
}

/** Where the painted marks are in the window. */
export function listMarks(page: Page) {
  return page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].flatMap((range) => {
      if (!(range instanceof Range)) return [];
      const { top, bottom } = range.getBoundingClientRect();
      return [{ top, bottom }];
    }),
  );
}

/** Queries that are to be taken for text. Each has something in it to look for. */
export const hostile = [
  'a'.repeat(20_000),
  '<img src=x onerror="document.title=1">',
  '"><script>alert(1)</script>',
  'x\ud800y\udfff',
  '\u0000\u202e"""""zxqv',
  '%E0%A4%A',
  '__proto__ constructor',
];

/** Writes what no keyboard could into a field. */
export function writeRaw(field: Locator, text: string): Promise<void> {
  return field.evaluate((input: HTMLInputElement, value) => {
    input.value = value;
    input.dispatchEvent(new InputEvent('input'));
  }, text);
}
