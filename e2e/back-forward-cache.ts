import type { Page } from '@playwright/test';
import { findWholeChromium } from '../src/commands/programs/find-chromium.ts';
import { test as base } from './site-test.ts';

const executablePath = findWholeChromium();

/**
 * A test in a browser that keeps the page that is left, and shows it again on Back, as readers' browsers do and
 * Playwright's do not.
 */
export const test = base.extend({
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({
        ...launchOptions,
        ...(executablePath === undefined ? {} : { executablePath }),
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
      });
    },
    { scope: 'worker' },
  ],
});

/** Leaves out a test that only such a browser can show, where there is none. */
export function needsBackForwardCache(): void {
  test.skip(executablePath === undefined, 'a headless shell keeps no page that is left');
}

/**
 * Goes back by so many pages. Playwright's own way waits for a page to load, which one that was kept never does. The
 * answer has to come before the page goes.
 */
export async function goBack(page: Page, pages = 1): Promise<void> {
  await page.evaluate((pages) => {
    setTimeout(() => {
      history.go(-pages);
    });
  }, pages);
}
