import type { Page } from '@playwright/test';
import { findBarriers } from './axe.ts';
import { expect, test } from './garden.ts';
import {
  answerAll,
  lessonWithPractice,
  openAwake,
  pageOfPractice,
  words,
} from './practice-page.ts';

/** Both places where a practice can be taken, each at one end of the widths. */
const views = [
  { width: 320, address: lessonWithPractice },
  { width: 1280, address: pageOfPractice },
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const { width, address } of views) {
    test(`axe finds nothing in any step, in ${colorScheme} at ${width} pixels`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await lookThrough(page, address(), width);
    });
  }
}

for (const id of ['asking-well', 'room-to-breathe', 'the-why-beneath']) {
  test(`axe finds nothing in any step of ${id}, at 320 pixels`, async ({ page }) => {
    await lookThrough(page, pageOfPractice(id), 320);
  });
}

/** Takes a practice with answers that nothing breaks, and looks at every step of it. */
async function lookThrough(page: Page, address: string, width: number): Promise<void> {
  test.setTimeout(180_000);
  await page.setViewportSize({ width, height: 900 });
  const parts = await openAwake(page, address);
  const look = async (state: string) => {
    expect.soft(await findBarriers(page), state).toEqual([]);
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
  await parts.section.getByRole('button', { name: words.change }).first().click();
  await look('a change');
  await parts.toReview.click();
  await parts.hear.click();
  await expect(parts.outcome).toBeVisible();
  await look('the outcome');
}
