import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { listLessons, listOneOfEachKind } from '../built-site.ts';
import { expect, test } from '../site-test.ts';
import { findBarriers } from './axe.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('shows both voices of a lesson and every stance of the whole essay, leads on, and has no switch that would do nothing @sub-path', async ({
    page,
  }) => {
    const [lesson, next] = listLessons();
    await page.goto(lesson?.address ?? '');
    await expect(page.locator('#then')).toBeVisible();
    await expect(page.locator('#now')).toBeVisible();
    await expect(page.getByLabel(t('theme.label'))).toBeHidden();
    await page.goto('lessons/');
    await page
      .getByRole('main')
      .locator(`a[href$="${lastStep(next?.address)}"]`)
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`${next?.address ?? ''}$`));

    await page.goto('read/');
    const stances = page.locator('[data-voice]');
    await expect(stances).toHaveCount(2 * listLessons().length);
    for (const stance of await stances.all()) await expect(stance).toBeVisible();
  });
});

test('says the same with script and without, and shuts nobody out, on every kind of page', async ({
  page,
  browser,
  site,
  trouble,
}) => {
  test.setTimeout(180_000);
  const bare = await browser.newContext({ javaScriptEnabled: false, baseURL: site });
  await trouble.watch(bare);
  const barePage = await bare.newPage();
  // Searching and what a reader keeps need script; what stands in their place has tests of its own.
  const needScript = ['search/', 'yours/'];
  for (const { address } of listOneOfEachKind()) {
    await Promise.all([page.goto(address), barePage.goto(address)]);
    await barePage.evaluate(runTimersAtOnce);
    // Its colours are those of the page with script, which is looked at in both themes.
    expect.soft(await findBarriers(barePage), address).toEqual([]);
    if (needScript.includes(address)) continue;
    const [read, bareRead] = await Promise.all([textOf(page), textOf(barePage)]);
    expect(read.length, address).toBeGreaterThan(0);
    expect.soft(bareRead, address).toBe(read);
  }
  await bare.close();
});

test.describe('with storage blocked', () => {
  test('still reads, and still switches the theme of this page', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Storage is blocked.', 'SecurityError');
        },
      });
    });
    await page.goto(listLessons()[0]?.address ?? '');
    await expect(page.locator('#now')).toBeVisible();
    await page.getByLabel(t('theme.label')).selectOption(t('theme.dark'));
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  });
});

/** Runs in the page: axe waits for timers, and without script none comes. What a promise leads to does. */
function runTimersAtOnce(): void {
  const setTimeout = (act: () => void) => void Promise.resolve().then(act);
  Object.assign(globalThis, { setTimeout });
}

/**
 * What a page says. A practice that can be taken differs; the whole of its text stands on a page of its own. Where a
 * reader writes, nothing stands without script, which could keep nothing.
 */
function textOf(page: Page): Promise<string> {
  return page.getByRole('main').evaluate((main: HTMLElement) => {
    // A practice, a reader's own, what is new to them and the stage of a belief need script; the belief stands there in words, too.
    const live =
      '[data-practice], [data-own], [data-visits], .look-again :is(.hint, .stage, .look-steps), .look-again:not(:has(.words))';
    for (const part of main.querySelectorAll(live)) part.remove();
    return main.innerText.replaceAll(/\s+/g, ' ');
  });
}

function lastStep(address = ''): string {
  return `${address.split('/').at(-2) ?? ''}/`;
}
