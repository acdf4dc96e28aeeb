import type { Locator, Page } from '@playwright/test';
import { goBack, needsBackForwardCache, test as alive } from '../back-forward-cache.ts';
import { listLessons } from '../built-site.ts';
import { expect, test } from '../site-test.ts';

test('brings a reader back to the voice that they read, and to their place in it', async ({
  page,
}) => {
  test.setTimeout(120_000);
  for (const address of ['read/then/', 'read/', listLessons()[1]?.address ?? '', 'notes/rest/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      expect(await leaveAndReturn(page, address), `${address} at ${width}`).toBe('anew');
    }
  }
});

alive('finds the page as it was where the browser keeps it', async ({ page }) => {
  needsBackForwardCache();
  await page.goto('read/now/', { waitUntil: 'networkidle' });
  expect(await leaveAndReturn(page, 'read/now/')).toBe('alive');
  await expect(page.getByRole('tooltip')).toHaveCount(0);
});

/**
 * Reads on to the last link of the text of the page that is open, follows it and goes back: the link must be where it was.
 * Says how the page came back.
 */
async function leaveAndReturn(page: Page, address: string): Promise<'alive' | 'anew'> {
  const links = page.locator('main a[href*="/"]:not([href^="http"])');
  const link = links.nth((await links.count()) - 1);
  await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  // What is near may wake, and grow.
  await page.waitForLoadState('networkidle');
  const before = await topOf(link);
  await page.evaluate(() => {
    Object.assign(globalThis, { isAlive: true });
  });
  await link.hover();
  await link.click();
  await expect(page).not.toHaveURL(new RegExp(`${address}$`));
  await goBack(page);
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect.poll(() => topOf(link)).toBeGreaterThan(before - 5);
  expect(await topOf(link)).toBeLessThan(before + 5);
  return (await page.evaluate(() => 'isAlive' in globalThis)) ? 'alive' : 'anew';
}

function topOf(link: Locator): Promise<number> {
  return link.evaluate((element) => Math.round(element.getBoundingClientRect().top));
}
