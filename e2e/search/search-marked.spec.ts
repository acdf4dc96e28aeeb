import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { holdRequests } from '../hold-requests.ts';
import { expect, test } from '../site-test.ts';
import { openDialog, panelOf } from './search-steps.ts';

test('keeps a result marked when more arrive, and opens nothing else when it is no longer found', async ({
  page,
  site,
}) => {
  await page.goto('lessons/');
  const { field, links, scope, panel } = await openDialog(page);
  const markFirst = async () => {
    await field.focus();
    await page.keyboard.press('ArrowDown');
    await expect(links.first()).toBeFocused();
  };
  await scope('Notes').check();
  await field.fill('miles');
  await expect(links.first()).toBeVisible();
  const letThen = await holdTexts(page);
  await scope('Then').check();
  await markFirst();
  letThen();
  await expect(panel.locator('.voice-then').first()).toBeVisible();
  await expect(field).toBeFocused();
  expect(page.url()).toBe(`${site}lessons/`);

  await scope('Notes').check();
  await field.fill('rest');
  await expect(links.first()).toHaveAttribute('href', /mark=rest/);
  const notes = await links.count();
  const letAll = await holdTexts(page);
  await scope(t('search.everything')).check();
  await markFirst();
  const marked = page.locator(':focus');
  const address = (await marked.getAttribute('href')) ?? '';
  letAll();
  await expect(links.nth(notes)).toBeAttached();
  await expect(marked).toHaveAttribute('href', address);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
});

test('leaves a reader where they went while more was fetched', async ({ page }) => {
  await page.goto('search/?q=the');
  const { results, links } = panelOf(page);
  await expect(links).toHaveCount(20);
  const letThrough = await holdTexts(page);
  await results.getByRole('button', { name: t('search.more') }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  const marked = page.locator(':focus');
  const address = (await marked.getAttribute('href')) ?? '';
  letThrough();
  await expect(links.nth(20)).toBeAttached();
  await expect(marked).toHaveAttribute('href', address);
});

/** Holds back what the index says of each text, until the way is free. */
async function holdTexts(page: Page): Promise<() => void> {
  return holdRequests(page, '**/pagefind/fragment/*');
}
