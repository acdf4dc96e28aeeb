import { t } from '../../src/words/garden-words.ts';
import { expect, test } from '../site-test.ts';
import { forty, openWith, partsOf, press, stored, twoRuns, yoursIsland } from './yours-page.ts';

test('asks nobody anything, and names nothing of the reader’s in any address', async ({
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
  await page.goto('about/');
  expect(asked.length).toBeGreaterThan(0);
  for (const request of asked) {
    expect(request.startsWith(site), request).toBe(true);
    expect(request).not.toMatch(/kitchen|business|vital|Portuguese|then|now/i);
  }
  expect(await context.cookies()).toEqual([]);
});

test('keeps in the browser what its panel names, and nothing else', async ({ page }) => {
  await openWith(page, stored(twoRuns()), '#one/now');
  const { island } = partsOf(page);
  await island.getByLabel(t('yours.one.note')).fill('A note');
  const kept = await page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await caches.keys()),
  ]);
  const named = (await page.locator('main dd code').allTextContents()).map((key) =>
    key.replace(/…$/, ''),
  );
  expect(named).toHaveLength(8);
  expect(kept.length).toBeGreaterThan(0);
  for (const key of kept)
    expect(
      named.some((name) => key.startsWith(name)),
      key,
    ).toBe(true);
});

test('says that it could not be loaded whole, where its script does not come', async ({
  page,
  trouble,
}) => {
  trouble.expect(/Yours\.|Failed to load/);
  await page.route(yoursIsland, (route) => route.abort());
  await page.goto('yours/');
  await expect(page.getByText(t('yours.broken'))).toBeVisible();
});

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
