import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { findBarriers } from '../page/axe.ts';
import { expect, test } from '../site-test.ts';
import {
  answerAll,
  lessonWithPractice,
  openAwake,
  partsOf,
  readPractice,
  skipToReview,
} from './practice-page.ts';

test('has nothing for axe to find where it says that it cannot go on', async ({
  page,
  trouble,
}) => {
  trouble.expect(/\.json|Failed to load resource/);
  await page.route('**/practices/*.json', (route) => route.abort());
  await page.goto(lessonWithPractice());
  await partsOf(page).options.first().check();
  await expect(
    partsOf(page).section.getByText(t('practice.failed', { text: t('practice.failedLink') })),
  ).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
});

test('is copied as text, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { outcome, copy } = await openOutcome(page);
  await copy.click();
  await expect(outcome.getByRole('status')).toHaveText(t('practice.copied'));
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const told = readPractice().practice.outcomes[0];
  for (const part of [told?.title, ...(told?.says ?? []), told?.try, told?.carry])
    expect(text).toContain(part);
});

test('is copied in the older way where there is no clipboard, and keeps the focus', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const { outcome, copy } = await openOutcome(page);
  await copy.click();
  await expect(outcome.getByRole('status')).toHaveText(t('practice.copied'));
  await expect(copy).toBeFocused();
  await page.evaluate(() => Object.assign(document, { execCommand: () => false }));
  await copy.click();
  await expect(outcome.getByRole('status')).toHaveText(t('practice.notCopied'));
});

for (const reducedMotion of ['no-preference', 'reduce'] as const)
  test(`begins at the top of the window, large and soft, with ${reducedMotion} for motion`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    const { section, outcome } = await openFullOutcome(page);
    const title = outcome.getByRole('heading');
    await expect(title).toBeFocused();
    const { y = Infinity } = (await section.boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(24);
    const size = await title.evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
    expect(size).toBeGreaterThan(30);
    await expect(title).toHaveCSS('font-variation-settings', '"SOFT" 100');
    const carry = outcome.getByRole('blockquote');
    const { outcomes } = readPractice().practice;
    expect(outcomes.map((one) => one.carry)).toContain(await carry.innerText());
  });

test('folds the answers that led to it', async ({ page }) => {
  const { outcome } = await openFullOutcome(page);
  const reason = outcome.locator('.practice-because p').first();
  await expect(reason).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(reason, 'but not on paper').toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await outcome.getByText(t('practice.because')).focus();
  await page.keyboard.press('Enter');
  await expect(reason).toBeVisible();
});

for (const [answers, open] of [
  ['no answer', openOutcome],
  ['an answer to everything', openFullOutcome],
] as const) {
  test(`is printed alone, on one page, with ${answers}`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    const { section, outcome } = await open(page);
    await section.getByRole('button', { name: t('practice.print') }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(outcome).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await expect(section.getByRole('button', { name: t('practice.copy') })).toBeHidden();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

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

async function openOutcome(page: Page) {
  const parts = await openAwake(page);
  await skipToReview(parts);
  await parts.hear.click();
  await expect(parts.outcome).toBeVisible();
  return parts;
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
