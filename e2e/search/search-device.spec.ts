import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { samplePracticeReflection } from '../../test/reflections/samples.ts';
import { keptOf, noteRequests, openKeeping, own, ownAddress } from './device-search.ts';
import { expect, test } from '../site-test.ts';
import { openDialog, panelOf } from './search-steps.ts';
import { keep, press, readAll, stored } from '../yours/yours-page.ts';

test('shows what is kept after what the garden has, in the dialog and on the search page, and leads to it @sub-path', async ({
  page,
  site,
}) => {
  await openKeeping(page);
  await openDialog(page);
  await expectKept(page, site);
  // Arrow keys go on into what is kept.
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: t('search.index') })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(panelOf(page).links).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(site + ownAddress);

  await page.goto('search/');
  await expectKept(page, site);
  const { field, status } = panelOf(page);
  await field.fill('restxq');
  await expect(status, 'the garden only comes near to it').toHaveText(
    new RegExp(
      `^Nothing found for “restxq” in the garden\\. Near it: .* ${t('search.kept', { n: 1 })}$`,
    ),
  );
  await keptOf(page).links.click();
  await expect(page).toHaveURL(site + ownAddress);
  await expect(page.getByRole('heading', { name: 'Worded <i>so</i>' })).toBeVisible();
});

/** Looks for what is kept, in the panel that is open, and leaves it looking for the oldest. */
async function expectKept(page: Page, site: string): Promise<void> {
  const { field, status, links: all } = panelOf(page);
  const { head, entries, mode } = keptOf(page);
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
}

test('shows a few beside the garden, all by themselves, and none once another tab has erased them', async ({
  page,
  context,
}) => {
  const many = Array.from({ length: 30 }, (_, index) =>
    samplePracticeReflection({ id: `run${index}`, note: own }),
  );
  await keep(page, stored(many));
  await page.goto(`search/?q=${own}`);
  const { results, field, scope, status } = panelOf(page);
  const { entries, links, mode } = keptOf(page);
  await expect(entries).toHaveCount(5);
  await results.getByRole('button', { name: t('search.allKept', { n: 30 }) }).click();
  await expect(entries).toHaveCount(20);
  await expect(field).toBeFocused();
  await results.getByRole('button', { name: t('search.more') }).click();
  await expect(entries).toHaveCount(30);
  await expect(links.nth(20)).toBeFocused();
  await scope(t('search.everything')).check();
  await expect(entries).toHaveCount(5);

  const other = await context.newPage();
  await other.goto('yours/');
  await press(other, t('yours.erase.all'));
  await expect(entries).toHaveCount(0);
  await expect(mode).toBeHidden();
  await expect(status).toHaveText(t('search.nothing', { query: own }));
  expect(await readAll(other), 'the store, which is there from then on').toEqual({});
  await other.goto('search/?voice=device#q=rest');
  await expect(panelOf(other).status).toHaveText(/passages\.$/);
  await expect(panelOf(other).scope(t('search.everything'))).toBeChecked();
  await expect(keptOf(other).mode).toBeHidden();
});

test('is as it was, and makes no database, where nothing is kept', async ({ page }) => {
  const asked = noteRequests(page);
  for (const address of ['./', 'search/', `search/?q=${own}&voice=device`])
    await test.step(address, async () => {
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
      expect(await listDatabases(page)).toEqual([]);
    });
  expect(asked.filter((one) => one.includes('kept-search'))).toEqual([]);
});

const listDatabases = (page: Page) => page.evaluate(() => indexedDB.databases());
