import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { expect, test } from '../site-test.ts';
import {
  answerAll,
  lessonWithPractice,
  openAwake,
  partsOf,
  readPractice,
  skipToReview,
} from './practice-page.ts';

test('an outcome is copied as text, or in the older way, its address by hand where nothing copies, and is printed alone', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const parts = await openAwake(page);
  await skipToReview(parts);
  await parts.hear.click();
  const { outcome, copy } = parts;
  const status = outcome.getByRole('status').first();
  await copy.click();
  await expect(status).toHaveText(t('practice.copied'));
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const told = readPractice().practice.outcomes[0];
  for (const part of [told?.title, ...(told?.says ?? []), told?.try, told?.carry])
    expect(text).toContain(part);

  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.assign(document, { execCommand: () => false });
  });
  await copy.click();
  await expect(status, 'where nothing copies').toHaveText(t('practice.notCopied'));
  await copyAddressByHand(page);
  await page.evaluate(() => Reflect.deleteProperty(document, 'execCommand'));
  await copy.click();
  await expect(status, 'in the older way').toHaveText(t('practice.copied'));
  await expect(copy, 'which keeps the focus').toBeFocused();
  await expectPrintedAlone(page);
});

test('an outcome begins at the top of the window, large and soft, folds the answers that led to it, and is printed on one page', async ({
  page,
}) => {
  const { outcome, toReview, review, hear } = await openFullOutcome(page);
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    await page.emulateMedia({ reducedMotion });
    await toReview.click();
    await expect(review).toBeVisible();
    await hear.click();
    await expectAtTop(page, `with ${reducedMotion} for motion`);
  }
  const reason = outcome.locator('.practice-because p').first();
  await expect(reason).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(reason, 'but not on paper').toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expectPrintedAlone(page);
  await outcome.getByText(t('practice.because')).press('Enter');
  await expect(reason).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('reads as a form, and whole as text', async ({ page }) => {
    await page.goto(lessonWithPractice());
    const { options, next, section } = partsOf(page);
    await expect(options.first()).toBeEnabled();
    await expect(next, 'no button that would do nothing').toBeHidden();
    await section.getByRole('link', { name: t('practice.wholeText') }).click();
    const { practice } = readPractice();
    const text = page.getByRole('main');
    for (const { ask } of practice.questions) await expect(text).toContainText(ask);
    for (const { title, carry } of practice.outcomes) {
      await expect(text).toContainText(title);
      await expect(text).toContainText(carry);
    }
  });
});

/** Where nothing else copies it, whoever goes to an outcome's address has it selected. */
async function copyAddressByHand(page: Page): Promise<void> {
  const { outcome } = partsOf(page);
  const field = outcome.getByRole('textbox', { name: t('practice.share.address') });
  await outcome.getByText(t('practice.share.offer'), { exact: true }).click();
  await outcome.getByRole('button', { name: t('practice.share.copy') }).click();
  await expect(outcome.getByText(t('practice.share.notCopied'))).toBeVisible();
  await field.click();
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await field.inputValue());
}

async function expectAtTop(page: Page, how: string): Promise<void> {
  const { section, outcome } = partsOf(page);
  const title = outcome.getByRole('heading');
  await expect(title, how).toBeFocused();
  const { y = Infinity } = (await section.boundingBox()) ?? {};
  expect(y, how).toBeGreaterThanOrEqual(0);
  expect(y, how).toBeLessThan(24);
  const size = await title.evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
  expect(size, how).toBeGreaterThan(30);
  await expect(title, how).toHaveCSS('font-variation-settings', '"SOFT" 100');
  const carry = await outcome.getByRole('blockquote').innerText();
  expect(readPractice().practice.outcomes.map((one) => one.carry)).toContain(carry);
}

async function expectPrintedAlone(page: Page): Promise<void> {
  const { section, outcome } = partsOf(page);
  const head = page.getByRole('heading', { level: 1 });
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await section.getByRole('button', { name: t('practice.print') }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(outcome).toBeVisible();
  await expect(head).toBeHidden();
  await expect(section.getByRole('button', { name: t('practice.copy') })).toBeHidden();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g), 'pages').toHaveLength(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(head).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
}

/** The longest thing that a practice may say: every question has an answer, and most of them are its reasons. */
async function openFullOutcome(page: Page) {
  const parts = await openAwake(page);
  while (!(await parts.review.isVisible())) {
    const ask = await parts.legend.innerText();
    await answerAll(parts, 'A year of long walks before breakfast, whatever the weather');
    await parts.next.click();
    await expect(parts.legend.filter({ hasText: ask })).toHaveCount(0);
  }
  await parts.hear.click();
  await expect(parts.outcome).toBeVisible();
  return parts;
}
