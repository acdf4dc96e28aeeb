import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { findBarriersInBothThemes } from '../page/axe.ts';
import { expect, test } from '../site-test.ts';
import { pageOfPractice, readPractice } from './practice-page.ts';

const practices = ['stay-or-step-back', 'room-to-breathe', 'asking-well'];

/** What a practice asks last, and the last thing that it may say. */
function lastWords(id: string): string[] {
  const { questions, outcomes } = readPractice(id).practice;
  return [questions.at(-1)?.ask ?? '', outcomes.at(-1)?.carry ?? ''];
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('the whole text of a practice is folded, and reads part by part', async ({ page }) => {
    for (const id of practices) {
      await page.goto(pageOfPractice(id));
      const whole = partsOf(page);
      await expect(whole.getByText(t('practice.wholeTextHint')), id).toBeVisible();
      for (const text of lastWords(id)) await expect(whole.getByText(text).last(), id).toBeHidden();
      const { height } = (await page.locator('body').boundingBox()) ?? { height: Infinity };
      expect(height, `of ${id}, a page that used to have 13,000 pixels`).toBeLessThan(3000);
      for (const summary of await whole.locator('summary').all()) await summary.click();
      for (const text of lastWords(id))
        await expect(whole.getByText(text).last(), id).toBeVisible();
    }
  });
});

test('is printed whole, and axe finds nothing in it once it is open', async ({ page }) => {
  for (const id of practices) {
    await page.goto(pageOfPractice(id));
    await page.emulateMedia({ media: 'print' });
    for (const text of lastWords(id))
      await expect(partsOf(page).getByText(text).last(), id).toBeVisible();
  }
  await page.emulateMedia({ media: 'screen' });
  for (const summary of await partsOf(page).locator('summary').all()) await summary.press('Enter');
  for (const text of lastWords('asking-well'))
    await expect(partsOf(page).getByText(text).last()).toBeVisible();
  expect(await findBarriersInBothThemes(page)).toEqual([]);
});

test('opens for whoever looks for words in it', async ({ page }) => {
  const [, carry = ''] = lastWords('stay-or-step-back');
  const found = partsOf(page).getByText(carry);
  // As a browser finds words in a page, so it finds those that an address quotes.
  await page.goto(`${pageOfPractice()}#:~:text=${encodeURIComponent(carry)}`);
  await expect(found).toBeInViewport();
  const word = carry.split(' ').at(-1)?.replace(/\P{L}/gu, '') ?? '';
  await page.goto('about/');
  await page.goto(`${pageOfPractice()}?mark=${word}`);
  await expect(found, 'and as the search of the garden marks them').toBeVisible();
});

function partsOf(page: Page) {
  return page.locator('.practice-text');
}
