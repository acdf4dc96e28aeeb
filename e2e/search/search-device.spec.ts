import { t } from '../../src/words/garden-words.ts';
import { samplePracticeReflection } from '../../test/reflections/samples.ts';
import { keptOf, noteRequests, openKeeping, own, ownAddress } from './device-search.ts';
import { expect, test } from '../site-test.ts';
import { openDialog, panelOf } from './search-steps.ts';
import { openWith, press, stored } from '../yours/yours-page.ts';

for (const place of ['the dialog', 'the search page'])
  test(`shows what is kept after what the garden has, in ${place} @sub-path`, async ({
    page,
    site,
  }) => {
    await openKeeping(page, place === 'the dialog' ? './' : 'search/');
    if (place === 'the dialog') await openDialog(page);
    const { field, status, links: all } = panelOf(page);
    const { head, entries, links, mode } = keptOf(page);
    await field.fill('rested');
    await expect(status).toHaveText(/^\d+ passages\. Three reflections on this device\.$/);
    await expect(head).toBeVisible();
    await expect(entries).toHaveCount(3);
    await expect(mode.locator('..')).toContainText('3');
    await expect(all.last()).toHaveAttribute('href', site + ownAddress);
    const title = await page.title();
    await field.fill(own);
    await expect(status).toHaveText(
      `${t('search.nothingInGarden', { query: own })} ${t('search.kept', { n: 1 })}`,
    );
    await expect(entries).toHaveText(/^Worded <i>so<\/i>, 31 January 2025/);
    await expect(entries).toContainText('Goal: The <b>river</b>');
    await expect(entries).toContainText('<img src=x onerror="document.title=1"> over');
    await expect(entries.locator('mark')).toHaveText(own);
    expect(await page.title()).toBe(title);
    await links.click();
    await expect(page).toHaveURL(site + ownAddress);
    await expect(page.getByRole('heading', { name: 'Worded <i>so</i>' })).toBeVisible();
  });

test('says of a word that the garden only comes near to that it is kept here', async ({ page }) => {
  const meteor = samplePracticeReflection({ note: 'The night of the restxq.' });
  await openWith(page, stored([meteor]));
  await page.goto('search/?q=restxq');
  const said = new RegExp(
    `^Nothing found for “restxq” in the garden\\. Near it: .* ${t('search.kept', { n: 1 })}$`,
  );
  await expect(panelOf(page).status).toHaveText(said);
});

test('arrow keys go on into what is kept, and Enter opens it', async ({ page, site }) => {
  await openKeeping(page);
  const { field, links: all, status } = await openDialog(page);
  await field.fill(own);
  await expect(status).toHaveText(
    `${t('search.nothingInGarden', { query: own })} ${t('search.kept', { n: 1 })}`,
  );
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: t('search.index') })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(all).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(site + ownAddress);
});

test('shows a few beside the garden, and all by themselves', async ({ page }) => {
  const many = Array.from({ length: 30 }, (_, index) =>
    samplePracticeReflection({ id: `run${index}`, note: own }),
  );
  await openWith(page, stored(many));
  await page.goto(`search/?q=${own}`);
  const { results, field } = panelOf(page);
  const { entries, links } = keptOf(page);
  await expect(entries).toHaveCount(5);
  await results.getByRole('button', { name: t('search.allKept', { n: 30 }) }).click();
  await expect(entries).toHaveCount(20);
  await expect(field).toBeFocused();
  await results.getByRole('button', { name: t('search.more') }).click();
  await expect(entries).toHaveCount(30);
  await expect(links.nth(20)).toBeFocused();
});

for (const address of ['./', 'search/', `search/?q=${own}&voice=device`])
  test(`is as it was, and makes no database, where nothing is kept: ${address}`, async ({
    page,
  }) => {
    const asked = noteRequests(page);
    await page.goto(address);
    if (address === './') await openDialog(page);
    const { field, status, scope } = panelOf(page);
    const { group, mode } = keptOf(page);
    await field.fill(own);
    await expect(status).toHaveText(t('search.nothing', { query: own }));
    await expect(scope(t('search.everything'))).toBeChecked();
    await expect(mode).toBeHidden();
    await field.fill('rest');
    await expect(status).toHaveText(/^\d+ passages\.$/);
    await expect(group).toHaveCount(0);
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
    expect(asked.filter((one) => one.includes('kept-search'))).toEqual([]);
  });

test('a store in which nothing is left offers nothing', async ({ page }) => {
  await openWith(page, {});
  await page.goto('search/?voice=device#q=rest');
  const { status, scope } = panelOf(page);
  await expect(status).toHaveText(/passages\.$/);
  await expect(scope(t('search.everything'))).toBeChecked();
  await expect(keptOf(page).mode).toBeHidden();
});

test('hears of what another tab erases', async ({ page, context }) => {
  await openKeeping(page, `search/?q=${own}`);
  const { entries, mode } = keptOf(page);
  await expect(entries).toHaveCount(1);
  const other = await context.newPage();
  await other.goto('yours/');
  await press(other, t('yours.erase.all'));
  await expect(entries).toHaveCount(0);
  await expect(mode).toBeHidden();
  await expect(panelOf(page).status).toHaveText(t('search.nothing', { query: own }));
});
