import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { expect, test } from '../site-test.ts';
import { forty, openWith, partsOf, press, stored, twoRuns } from './yours-page.ts';

test('asks nobody anything, names nothing of the reader’s in any address, and keeps what its panel names', async ({
  page,
  context,
  site,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => {
    asked.push(`${decodeURIComponent(request.url())} ${request.postData() ?? ''}`);
  });
  await openWith(page, stored([...forty(), ...twoRuns()]));
  const { button, entries, field, island } = partsOf(page);
  await field.fill('kitchen');
  await entries.first().click();
  await island.getByLabel(t('yours.one.note')).fill('Nobody’s business');
  await press(page, t('yours.revisit.inAYear'));
  await expect(button(t('yours.revisit.file'))).toBeVisible();
  await island
    .getByRole('link', { name: t('yours.one.besideDay', { day: '3 February 2027' }) })
    .click();
  await expect(island.locator('[data-voice="now"]')).toBeVisible();
  const found = await namesOfKept(page);
  const named = (await page.locator('main dd code').allTextContents()).map((key) =>
    key.replace(/…$/, ''),
  );
  expect(named).toHaveLength(8);
  expect(found.length).toBeGreaterThan(0);
  for (const key of found)
    expect(
      named.some((name) => key.startsWith(name)),
      `${key} is named`,
    ).toBe(true);
  await page.goto('about/');
  expect(asked.length).toBeGreaterThan(0);
  for (const request of asked) {
    expect(request.startsWith(site), request).toBe(true);
    expect(request).not.toMatch(/kitchen|business|vital|Portuguese|then|now/i);
  }
  expect(await context.cookies()).toEqual([]);
});

/** What the site has put into the browser, by its names. */
function namesOfKept(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await caches.keys()),
  ]);
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('says what it would do, and what is kept where', async ({ page }) => {
    await page.goto('yours/');
    const sentence = page.locator('main noscript p');
    await expect(sentence).toHaveText(t('yours.withoutScript'));
    await expect(sentence).toBeVisible();
    await expect(page.getByText(t('yours.loading'))).toBeHidden();
    await expect(page.getByRole('heading', { name: t('storage.title') })).toBeVisible();
    await page.getByRole('heading', { name: t('storage.title') }).click();
    await expect(page.getByText(t('storage.limits'))).toBeVisible();
  });
});
