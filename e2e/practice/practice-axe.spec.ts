import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { colours, ends, everything, findBarriers } from '../page/axe.ts';
import { listFiles } from '../built-site.ts';
import { expect, test } from '../site-test.ts';
import {
  answerAll,
  lessonWithPractice,
  openAwake,
  pageOfPractice,
  partsOf,
} from './practice-page.ts';

type Parts = ReturnType<typeof partsOf>;

// Both places where a practice can be taken, each at one end of the widths.
for (const { width, colorScheme } of ends) {
  test(`axe finds nothing in any step, ${colorScheme} at ${width} pixels`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await lookThrough(page, width === 320 ? lessonWithPractice() : pageOfPractice(), width);
  });
}

const others = listFiles()
  .filter((file) => /^practices\/[^/]+\.json$/.test(file))
  .map((file) => file.slice('practices/'.length, -'.json'.length))
  .filter((id) => pageOfPractice(id) !== pageOfPractice());

for (const id of others) {
  test(`axe finds nothing at the numbers and the end of ${id}, narrow and wide`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 320, height: 900 });
    await lookAtEnds(page, pageOfPractice(id));
  });
}

/** Takes a practice with answers that nothing breaks, and looks where it differs from the one above. Its page is looked at with all others. */
async function lookAtEnds(page: Page, address: string): Promise<void> {
  const parts = await openAwake(page, address);
  for (let step = 1; !(await parts.review.isVisible()); step++) {
    const ask = await parts.legend.innerText();
    await answerAll(parts, String(step) + 'Unbroken'.repeat(40));
    if ((await parts.number.count()) > 0) await lookBothWays(page, `step ${step}: ${ask}`);
    await parts.next.click();
    await expect(parts.legend.filter({ hasText: ask })).toHaveCount(0);
  }
  await lookBothWays(page, 'the review');
  await parts.hear.click();
  await expect(parts.outcome).toBeVisible();
  await keepAndShare(parts);
  await lookBothWays(page, 'the outcome, kept, with its address and a note');
}

async function keepAndShare({ section, outcome }: Parts): Promise<void> {
  await section.getByRole('button', { name: t('practice.keeping.keep') }).click();
  await section.getByRole('textbox', { name: t('practice.note') }).fill('Unbroken'.repeat(40));
  await outcome.getByText(t('practice.share.offer'), { exact: true }).click();
  await expect(outcome.getByRole('textbox', { name: t('practice.share.address') })).toBeVisible();
}

/** Both ends of the widths, each in one of the themes. */
async function lookBothWays(page: Page, state: string): Promise<void> {
  for (const { width, colorScheme } of ends) {
    await page.setViewportSize({ width, height: 900 });
    // Colours that are still on their way to the other theme are no finding.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const across = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(across, `${state} is as wide as the page`).toBeLessThanOrEqual(width);
    const found = await findBarriers(page, '[data-practice]', width === 320 ? everything : colours);
    expect.soft(found, `${state}, ${colorScheme} at ${width}`).toEqual([]);
  }
}

/** Takes a practice with answers that nothing breaks, and looks at every step of it. What stays around it has a test of its own. */
async function lookThrough(page: Page, address: string, width: number): Promise<void> {
  test.setTimeout(180_000);
  await page.setViewportSize({ width, height: 900 });
  const parts = await openAwake(page, address);
  const look = async (state: string) => {
    expect.soft(await findBarriers(page, '[data-practice]'), state).toEqual([]);
    const across = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(across, `${state} is as wide as the page`).toBeLessThanOrEqual(width);
  };
  for (let step = 1; !(await parts.review.isVisible()); step++) {
    const ask = await parts.legend.innerText();
    await answerAll(parts, String(step) + 'Unbroken'.repeat(40));
    await look(`step ${step}: ${ask}`);
    await parts.next.click();
    await expect(parts.legend.filter({ hasText: ask })).toHaveCount(0);
  }
  await look('the review');
  await parts.section
    .getByRole('button', { name: t('practice.change') })
    .first()
    .click();
  await look('a change');
  await parts.toReview.click();
  await parts.hear.click();
  await expect(parts.outcome).toBeVisible();
  await look('the outcome');
  await keepAndShare(parts);
  await look('the outcome, kept, with its address and a note');
}
