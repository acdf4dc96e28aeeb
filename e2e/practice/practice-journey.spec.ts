import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { expect, test } from '../site-test.ts';
import { openAwake, partsOf, readPractice, skipToReview } from './practice-page.ts';

const questions = () => readPractice().practice.questions;
const ask = (index: number) => questions()[index]?.ask ?? '';

test('is taken from its first question to an outcome by keyboard alone', async ({ page }) => {
  const { legend, review, outcome, options, section } = await openAwake(page);
  await options.first().focus();
  await page.keyboard.press('Space');
  await pressUntilFocused(page, t('practice.next'));
  await page.keyboard.press('Enter');
  await expect(legend).toHaveText(ask(1));
  await expect(legend, 'the new question has the focus').toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('A goal of mine');
  await pressUntilFocused(page, t('practice.next'));
  await page.keyboard.press('Enter');
  for (let left = questions().length; left > 0 && !(await review.isVisible()); left--) {
    await expect(legend).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await pressUntilFocused(page, t('practice.next'));
    await page.keyboard.press('Enter');
    await expect(section.locator('[tabindex="-1"]')).toBeFocused();
  }
  await expect(review).toBeFocused();
  await pressUntilFocused(page, t('practice.hear'));
  await page.keyboard.press('Enter');
  await expect(outcome.getByRole('heading')).toBeFocused();
  await expect(outcome).toContainText(t('practice.goal', { name: 'A goal of mine' }));
  await expect(outcome).toContainText(t('practice.because'));
  const { outcomes } = readPractice().practice;
  const title = await outcome.getByRole('heading').innerText();
  const told = outcomes.find((one) => one.title === title);
  for (const text of [...(told?.says ?? []), told?.try ?? '', told?.carry ?? ''])
    await expect(outcome).toContainText(text);
  expect(title).not.toBe(outcomes[0]?.title);
});

test('can be passed by from beginning to end, still says something kind, and is answered and changed after that', async ({
  page,
}) => {
  const parts = await openAwake(page);
  await skipToReview(parts);
  await expect(parts.section.getByText(t('practice.passedBy')).first()).toBeVisible();
  await parts.hear.click();
  const silent = readPractice().practice.outcomes[0];
  await expect(parts.outcome).toContainText(silent?.title ?? '');
  await expect(parts.outcome).not.toContainText(t('practice.because'));
  const addresses = await parts.outcome
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => (link instanceof HTMLAnchorElement ? link.pathname : '')),
    );
  const own = new URL(page.url()).pathname;
  expect(addresses, 'leads from a lesson to other lessons, and not to itself').not.toContain(own);
  await parts.again.click();
  await expect(parts.legend).toHaveText(ask(0));
  await expect(parts.legend).toBeFocused();
  await changeAnEarlyAnswer(page);
});

test('follows the browser’s Back and Forward, and lets go of it at the beginning', async ({
  page,
}) => {
  await page.goto('about/');
  const { legend, options, next, back } = await openAwake(page);
  const address = page.url();
  await options.first().check();
  await next.click();
  await next.click();
  await expect(legend).toHaveText(ask(2));
  await page.goBack();
  await expect(legend).toHaveText(ask(1));
  await expect(legend).toBeFocused();
  await page.goForward();
  await expect(legend).toHaveText(ask(2));
  await back.click();
  await back.click();
  await expect(legend).toHaveText(ask(0));
  await expect(options.first()).toBeChecked();
  expect(page.url()).toBe(address);
  await page.goBack();
  await expect(page).toHaveURL(/about\/$/);
});

/** Answers anew, changes an early answer in the review, and loses no later one. */
async function changeAnEarlyAnswer(page: Page): Promise<void> {
  const parts = partsOf(page);
  await parts.options.first().check();
  await parts.next.click();
  await parts.section.getByRole('textbox').fill('Kept as it is');
  await parts.next.click();
  await parts.options.first().check();
  const later = await parts.section.locator('label', { has: page.locator(':checked') }).innerText();
  await parts.next.click();
  await skipToReview(parts);
  await parts.section
    .getByRole('button', { name: t('practice.change') })
    .first()
    .click();
  await expect(parts.legend).toHaveText(ask(0));
  await parts.options.nth(1).check();
  await parts.toReview.click();
  await expect(parts.review).toBeFocused();
  for (const kept of ['Kept as it is', later]) await expect(parts.section).toContainText(kept);
}

/** Tabs on to a button, as somebody without a mouse would. */
async function pressUntilFocused(page: Page, name: string): Promise<void> {
  const button = partsOf(page).section.getByRole('button', { name, exact: true });
  const isFocused = () => button.evaluate((one) => one === document.activeElement);
  for (let left = 40; left > 0 && !(await isFocused()); left--) await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
}
