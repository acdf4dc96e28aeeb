import type { Page } from '@playwright/test';
import { findCrossings } from '../page/find-crossings.ts';
import { expect } from '../site-test.ts';

/** Expects each page to fit, narrow and wide, and to draw no line across a text. */
export async function expectFit(page: Page, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    await page.goto(address);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      const place = `${address}, ${width} pixels wide`;
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(wide, place).toBeLessThanOrEqual(width);
      expect.soft((await page.evaluate(findCrossings)).crossings, place).toEqual([]);
    }
  }
}
