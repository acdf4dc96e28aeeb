import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { expect, test } from '../site-test.ts';
import { openDialog } from './search-steps.ts';
import { findOwnWord, isVoice, readTexts } from './search-words.ts';

test('marks what was found in the stance, and clears the marks', async ({ page }) => {
  const { word, text } = findOwnWord(await readTexts(), isVoice('now'));
  await page.goto('./');
  const { field, links } = await openDialog(page);
  await field.fill(word);
  await links.first().click();
  await expect(page.locator(new URL(text.address, page.url()).hash)).toBeInViewport();
  const marked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) =>
        range instanceof Range ? range.toString().toLowerCase() : '',
      ),
    );
  await expect.poll(marked).toContain(word);
  await expect(page.getByText(t('search.marked', { n: (await marked()).length }))).toBeVisible();
  await page.getByRole('button', { name: t('search.clear') }).click();
  expect(await marked()).toEqual([]);
  await expect(page.getByRole('button', { name: t('search.clear') })).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('');
});

test('marks by elements where a browser cannot paint, leaves the page as it was, and shows a phrase that runs into a link', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
  });
  await page.setViewportSize({ width: 390, height: 400 });
  await page.goto('notes/rest/');
  const before = await describeText(page);
  const [outside, within] = await page
    .locator('.prose a')
    .last()
    .evaluate((link) => [
      /[a-z]+(?=\s*$)/i.exec(link.previousSibling?.textContent ?? '')?.[0] ?? '',
      /^[a-z]+/i.exec(link.textContent)?.[0] ?? '',
    ]);
  expect(outside && within).not.toBe('');

  await page.goto(`notes/rest/?mark=the&mark=rest`);
  const marks = page.locator('main mark');
  await expect(page.getByRole('button', { name: t('search.clear') })).toBeVisible();
  await expect(page.getByText(t('search.marked', { n: await marks.count() }))).toBeVisible();
  expect(await marks.count()).toBeGreaterThan(3);
  expect((await describeText(page)).text).toBe(before.text);
  await page.getByRole('button', { name: t('search.clear') }).click();
  await expect(marks).toHaveCount(0);
  await expect(page.locator('.prose')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await describeText(page)).toEqual(before);

  await page.goto(`notes/rest/?mark=${outside}+${within}`);
  await expect(marks).toHaveText([outside, within], { ignoreCase: true });
  await expect(marks.last()).toBeInViewport();
  await expect(page.getByText(t('search.marked', { n: 1 }))).toBeVisible();
});

/** The text of a page as it stands in the document: its markup, its ids, and how many texts it is made of. */
function describeText(page: Page) {
  return page.getByRole('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    let texts = 0;
    while (walker.nextNode()) texts++;
    return {
      texts,
      text: main.querySelector('.prose')?.textContent,
      ids: [...main.querySelectorAll('[id]')].map(({ id }) => id),
      markup: main.innerHTML,
    };
  });
}
