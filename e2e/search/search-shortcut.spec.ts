import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { listLessons } from '../built-site.ts';
import { expect, test } from '../site-test.ts';
import { openDialog, panelOf } from './search-steps.ts';

const lesson = () => listLessons()[0]?.address ?? '';

test('leaves the shortcut to a field that somebody writes in, and comes back by it to its own from anywhere in the dialog', async ({
  page,
}) => {
  await page.goto(lesson());
  await page.evaluate(() => {
    const controls = [
      document.createElement('textarea'),
      ...['text', 'radio', 'checkbox'].map((type) =>
        Object.assign(document.createElement('input'), { type }),
      ),
    ];
    document.querySelector('main')?.append(...controls);
  });
  const fields = page.getByRole('main').locator('> :is(textarea, input)');
  for (const [index, isTaken] of [false, false, true, true].entries()) {
    await fields.nth(index).focus();
    expect(await pressShortcut(page, 'Control')).toBe(isTaken);
    await expect(page.getByRole('dialog')).toBeVisible({ visible: isTaken });
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }

  const { field, links, scope } = await openDialog(page);
  await field.fill('rest');
  for (const place of [links.first(), scope('Notes'), field]) {
    await place.focus();
    expect(await pressShortcut(page, 'Control')).toBe(true);
    await expect(field).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('rest');
    await expect(links.first()).toBeVisible();
  }
});

test.describe('on a Mac', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  });

  test('answers to the command key, and says so', async ({ page }) => {
    await page.goto(lesson());
    const button = page.getByRole('button', { name: t('search.title') });
    await expect(button).toHaveText(`${t('search.title')} ⌘K`);
    await expect(button).toHaveAttribute('aria-keyshortcuts', 'Meta+K');
    await page.keyboard.press('Meta+k');
    await expect(panelOf(page).field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    expect(await pressShortcut(page, 'Control')).toBe(false);
    await expect(page.getByRole('dialog')).toBeHidden();
  });
});

/** Presses the shortcut, and tells whether the page took it. A dialog that it opens is open by then. */
async function pressShortcut(page: Page, key: 'Control' | 'Meta'): Promise<boolean> {
  const taken = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const hear = (event: KeyboardEvent) => {
          if (event.key.toLowerCase() !== 'k') return;
          removeEventListener('keydown', hear);
          resolve(event.defaultPrevented);
        };
        addEventListener('keydown', hear);
        document.documentElement.dataset.hears = '';
      }),
  );
  await expect(page.locator('html')).toHaveAttribute('data-hears');
  await page.evaluate(() => delete document.documentElement.dataset.hears);
  await page.keyboard.press(`${key}+k`);
  return taken;
}
