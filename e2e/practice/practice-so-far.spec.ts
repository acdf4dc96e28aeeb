import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { findBarriers } from '../page/axe.ts';
import { expect, test } from '../site-test.ts';
import { keptHere } from './kept-here.ts';
import { openAwake, pageOfPractice, readPractice, skipToReview } from './practice-page.ts';

const ask = (index: number) => readPractice().practice.questions[index]?.ask ?? '';

test('from the fifth question on it says what it can so far, goes on from there, and is begun anew and taken up again', async ({
  page,
}) => {
  const parts = await openFifth(page);
  await parts.options.first().check();
  await parts.hearSoFar.click();
  await expect(parts.outcome).toContainText(t('practice.soFar'));
  await expect(parts.outcome.getByRole('heading')).toBeFocused();
  expect(await findBarriers(page)).toEqual([]);
  await page.reload();
  await parts.section.scrollIntoViewIfNeeded();
  await parts.goOn.click();
  await expect(parts.legend).toHaveText(ask(4));
  await expect(parts.legend).toBeFocused();
  await expect(parts.options.first()).toBeChecked();

  await parts.hearSoFar.click();
  await page.goBack();
  await expect(parts.legend, 'also by the browser’s Back').toHaveText(ask(4));

  await parts.hearSoFar.click();
  await parts.again.click();
  await expect(parts.legend).toHaveText(ask(0));
  await parts.takeUp.click();
  await expect(parts.legend, 'taken up where it was').toHaveText(ask(4));
  for (const before of [3, 2, 1, 0]) {
    await parts.back.click();
    await expect(parts.legend).toHaveText(ask(before));
  }
  await expect(parts.options.nth(1)).toBeChecked();
  await skipToReview(parts);
  await expect(parts.section.locator('.practice-answer')).toHaveCount(2);
  await parts.hear.click();
  await expect(parts.outcome).not.toContainText(t('practice.soFar'));
  await expect(parts.toReview).toBeVisible();
});

test('what was heard on the way is kept, and gone on with in another tab', async ({
  page,
  context,
}) => {
  const parts = await openFifth(page);
  await parts.section.getByRole('button', { name: t('practice.keeping.keep') }).click();
  await parts.hearSoFar.click();
  const title = await parts.outcome.getByRole('heading').innerText();
  await expect.poll(() => keptHere(page)).toMatchObject([{ outcome: { title }, place: {} }]);
  await page.close();

  const later = await context.newPage();
  const again = await openAwake(later, pageOfPractice());
  await again.section.getByRole('button', { name: t('practice.resume') }).click();
  await expect(again.legend).toHaveText(ask(4));
  await skipToReview(again);
  await again.hear.click();
  await expect(again.outcome).not.toContainText(t('practice.soFar'));
  // The half-way outcome is kept already, so what is waited for is that nothing is left to go on with.
  await expect
    .poll(() => keptHere(later))
    .toEqual([expect.not.objectContaining({ place: expect.anything() })]);
  expect(await keptHere(later)).toMatchObject([{ outcome: {} }]);
});

/** The fifth question, with an answer to the first; no question before it offers to say anything. */
async function openFifth(page: Page) {
  const parts = await openAwake(page, pageOfPractice());
  await parts.options.nth(1).check();
  await parts.next.click();
  for (const index of [1, 2, 3]) {
    await expect(parts.legend).toHaveText(ask(index));
    await expect(parts.hearSoFar).toHaveCount(0);
    await parts.skip.click();
  }
  await expect(parts.legend).toHaveText(ask(4));
  return parts;
}
