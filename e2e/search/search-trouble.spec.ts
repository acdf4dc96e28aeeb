import { t } from '../../src/words/garden-words.ts';
import { listLessons } from '../built-site.ts';
import { expect, test } from '../site-test.ts';
import { hostile, openAwakeDialog, openDialog, panelOf, writeRaw } from './search-steps.ts';

const lesson = () => listLessons()[0]?.address ?? '';

for (const file of [
  'pagefind.js',
  'pagefind-entry.json',
  'wasm.*',
  'filter/*',
  'index/*',
  'fragment/*',
]) {
  test(`says so when ${file} does not come, and tries again when asked`, async ({
    page,
    trouble,
  }) => {
    trouble.expect(/pagefind|Failed to (load|fetch)/i);
    const address = `**/pagefind/${file}*`;
    await page.route(address, (route) => route.fulfill({ status: 404 }));
    await page.goto(lesson());
    const { field, status, links, results } = await openDialog(page);
    await field.fill('rest');
    await expect(status).toHaveText(t('search.broken'));
    await expect(results.getByRole('link', { name: t('search.index') })).toBeVisible();
    await page.unroute(address);
    await results.getByRole('button', { name: t('search.again') }).click();
    await expect(links.first()).toBeVisible();
  });
}

test('gives up on an index that stalls after five seconds, and leads on', async ({
  page,
  site,
}) => {
  await page.clock.install();
  await page.route('**/pagefind/*.pf_meta', () => new Promise(() => undefined));
  await page.goto(lesson());
  const { field, status, results } = await openAwakeDialog(page);
  await field.fill('rest');
  await page.clock.runFor(4000);
  await expect(status).toHaveText(t('search.looking'));
  await page.clock.runFor(1500);
  await expect(status).toHaveText(t('search.slow'));
  await results.getByRole('link', { name: t('search.index') }).click();
  await expect(page).toHaveURL(`${site}search/#everything`);
  await expect(page.getByRole('heading', { name: t('search.index') })).toBeInViewport();
});

test('shows an answer that comes late, and asks for nothing twice', async ({ page }) => {
  const asked: string[] = [];
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.clock.install();
  await page.route('**/pagefind/*.pf_meta', async (route) => {
    asked.push(route.request().url());
    await promise;
    await route.continue();
  });
  await page.goto(lesson());
  const { field, status, results, links } = await openAwakeDialog(page);
  await field.fill('rest');
  await page.clock.runFor(5500);
  await expect(status).toHaveText(t('search.slow'));
  await results.getByRole('button', { name: t('search.again') }).click();
  await page.clock.runFor(1000);
  await expect(status).toHaveText(t('search.looking'));
  await page.clock.runFor(5000);
  await expect(status).toHaveText(t('search.slow'));
  resolve(undefined);
  await expect(links.first()).toBeVisible();
  await expect(status).toHaveText(/passages/);
  expect(asked).toHaveLength(1);
});

test('asks no more of a server than it takes, however much is pasted', async ({ page }) => {
  await page.goto(lesson());
  const { field, status } = await openDialog(page);
  await field.focus();
  await page.keyboard.insertText('a'.repeat(20_000));
  await expect(status).toHaveText(/^Nothing found/);
  const answered = page.waitForResponse(/\/search\/\?q=a/);
  await field.press('Enter');
  expect((await answered).status()).toBe(200);
});

test('takes any query for text', async ({ page }) => {
  await page.goto('search/');
  const { field, status } = panelOf(page);
  const title = await page.title();
  for (const query of hostile) {
    await field.fill('');
    await expect(status).toHaveText(t('search.hint'));
    await writeRaw(field, query);
    await expect(status).toHaveText(/passages?\.|Nothing found/);
  }
  expect(await page.title()).toBe(title);
  await expect(page.locator('main img, main script')).toHaveCount(0);
});

test('bears any address', async ({ page }) => {
  for (const address of [
    'search/?q=%E0%A4%A&voice=%',
    'search/?q=%00%ff&&==&q#"><script>',
    `search/?q=${'%22('.repeat(500)}#%E0%A4%A`,
    'search/?q=rest#stance-10\u0000',
  ]) {
    await page.goto(address);
    await expect(panelOf(page).status).toHaveText(/passages?\.|Nothing found|quotation marks/);
  }
  for (const rest of [
    '?mark=%E0%A4%A#%E0%A4%A',
    '?mark=(&mark=[a-#stance-10',
    '?mark=<b>&mark=#\\"]',
    `?mark=${'a'.repeat(5000)}#stance-999`,
    `${'?mark=a&'.repeat(100)}#stance-10`,
  ]) {
    await page.goto(lesson() + rest);
    await expect(page.getByRole('main')).toBeVisible();
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('says why there is no search, and lists everything there is @sub-path', async ({
    page,
    site,
  }) => {
    await page.goto(lesson());
    await page.getByRole('link', { name: t('search.title') }).click();
    await expect(page).toHaveURL(`${site}search/`);
    // Playwright's own ways to find a text leave out what stands in a <noscript>.
    await expect(page.locator('main noscript p')).toHaveText(t('search.noScript'));
    await expect(page.locator('main noscript p')).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await page.getByRole('main').locator(`a[href$="${lesson()}"]`).click();
    await expect(page.locator('#then')).toBeVisible();
  });
});
