import { t } from '../../src/words/garden-words.ts';
import { kept, keptOf, noteRequests, openKeeping, own } from './device-search.ts';
import { expect, test } from '../site-test.ts';
import { hostile, openDialog, panelOf, writeRaw } from './search-steps.ts';
import { keep } from '../yours/yours-page.ts';

test('looks only on the device and asks nobody for anything, once that is chosen, nor on the way to the search page', async ({
  page,
  site,
}) => {
  await openKeeping(page);
  const { field, status } = await openDialog(page);
  const { mode, entries } = keptOf(page);
  await mode.check();
  await expect(status).toHaveText(t('search.deviceHint'));
  await page.waitForLoadState('networkidle');
  const asked = noteRequests(page);
  const title = await page.title();
  await field.fill(own);
  await expect(entries).toHaveCount(1);
  expect(asked).toEqual([]);
  // Words in quotation marks are words here, as they are on the page Yours.
  await field.fill('"vital élan" kitchen');
  await expect(status).toHaveText(t('search.kept', { n: 1 }));
  for (const query of hostile) {
    await field.fill('');
    await expect(status).toHaveText(t('search.deviceHint'));
    await writeRaw(field, query);
    await expect(status).toHaveText(/on this device/i);
    await expect(status).not.toHaveText(t('search.deviceHint'));
  }
  // A letter that the page has not shown yet may need another font, as anywhere in the garden.
  expect(asked.filter((address) => !address.endsWith('.woff2'))).toEqual([]);
  expect(await page.title()).toBe(title);
  await expect(page.locator('dialog img, dialog script')).toHaveCount(0);

  await field.fill(own);
  await expect(status).toHaveText(t('search.kept', { n: 1 }));
  await field.press('Enter');
  await expect(page).toHaveURL(`${site}search/?voice=device#q=${own}`);
  await expect(status).toHaveText(t('search.kept', { n: 1 }));
  expect(asked.filter((address) => /pagefind|kingfisher/.test(address))).toEqual([]);
});

test('a page that is opened to look on the device fetches nothing of the index', async ({
  page,
  site,
}) => {
  await keep(page, kept());
  const asked = noteRequests(page);
  await page.goto(`search/?voice=device#q=${own}`);
  const { field, status } = panelOf(page);
  const { mode, links } = keptOf(page);
  await expect(status).toHaveText(t('search.kept', { n: 1 }));
  await expect(mode).toBeChecked();
  await expect(field).toHaveValue(own);
  await expect(field).toBeFocused();
  // A reload asks for the page itself again, and must not tell what is looked for.
  await page.reload({ waitUntil: 'networkidle' });
  await expect(status).toHaveText(t('search.kept', { n: 1 }));
  await links.click();
  await expect(page.getByRole('heading', { name: 'Worded' })).toBeVisible();
  await page.goBack();
  await expect(status).toHaveText(t('search.kept', { n: 1 }));
  await expect(mode).toBeChecked();
  await expect(page).toHaveURL(`${site}search/?voice=device#q=${own}`);
  expect(asked.filter((address) => /pagefind|kingfisher/.test(address))).toEqual([]);
});

test('leads from nothing here to the garden, and from a filter with nothing to the device', async ({
  page,
}) => {
  await openKeeping(page, 'search/?voice=device#q=miles');
  const { field, status, results, scope } = panelOf(page);
  const { mode, entries } = keptOf(page);
  await expect(status).toHaveText(t('search.keptNothing', { query: 'miles' }));
  await results.getByRole('button', { name: t('search.inGarden') }).click();
  await expect(status).toHaveText(/passages\.$/);
  await expect(page).toHaveURL(/\/search\/\?q=miles$/);
  await scope('Notes').check();
  await field.fill(own);
  await expect(status).toHaveText(t('search.nothingIn', { query: own, scope: 'Notes' }));
  await results.getByRole('button', { name: t('search.keptElsewhere', { n: 1 }) }).click();
  await expect(mode).toBeChecked();
  await expect(entries).toHaveCount(1);
});

test('bears any address, and keeps the text in it to itself from then on', async ({
  page,
  site,
}) => {
  await openKeeping(page, `search/?q=${own}&voice=device`);
  const { status } = panelOf(page);
  await expect(status).toHaveText(t('search.kept', { n: 1 }));
  await expect(page).toHaveURL(`${site}search/?voice=device#q=${own}`);
  for (const rest of [
    '#q=%E0%A4%A',
    '#"><script>',
    `#q=${'%22('.repeat(500)}`,
    '&voice=then#q=a',
  ]) {
    // So that each is a page of its own, and not another place in the same one.
    await page.goto('robots.txt');
    await page.goto(`search/?voice=device${rest}`);
    await expect(status, rest).toHaveText(/device|kept here|passages|quotation marks/);
  }
});
