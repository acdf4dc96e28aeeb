import type { Page } from '@playwright/test';
import { expect } from './garden.ts';

/** The first question, once the island is awake: only then can a question be skipped. */
export async function readFirstQuestion(page: Page): Promise<string> {
  await page.locator('.practice').scrollIntoViewIfNeeded();
  await expect(page.getByRole('button', { name: 'Skip' })).toBeVisible();
  return (await page.locator('.practice legend').textContent()) ?? '';
}

/** Takes a practice with a first choice and a name, skipping all the rest, up to what it says. */
export async function takeToOutcome(
  page: Page,
  { choose, write }: { choose: string; write: string },
): Promise<void> {
  await readFirstQuestion(page);
  await page.getByRole('radio', { name: choose }).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('textbox').fill(write);
  await page.getByRole('button', { name: 'Next' }).click();
  await skipToReview(page);
  await page.getByRole('button', { name: 'Hear what it says' }).click();
  await expect(page.locator('#_outcome')).toBeVisible();
}

/** Passes by every question that is left. */
export async function skipToReview(page: Page): Promise<void> {
  const legend = page.locator('.practice legend');
  while (await legend.isVisible()) {
    const before = (await legend.textContent()) ?? '';
    await page.getByRole('button', { name: 'Skip' }).click();
    await expect(legend.or(page.locator('#_review'))).not.toHaveText(before);
  }
}
