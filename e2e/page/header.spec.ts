import type { Page } from '@playwright/test';
import { t } from '../../src/words/garden-words.ts';
import { expect, test } from '../site-test.ts';

const headerOf = (page: Page) => page.getByRole('banner');

test('leads to what turned, by the name of that page @mounts', async ({ page, site }) => {
  await page.goto('./');
  const link = headerOf(page).getByRole('link', { name: t('turns.title'), exact: true });
  await expect(link).not.toHaveAttribute('aria-current');
  await link.click();
  await expect(page).toHaveURL(`${site}turns/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('turns.title'));
  await expect(link).toHaveAttribute('aria-current', 'page');
});

test('stands on one row where there is room, and else has its links in rows below the name', async ({
  page,
}) => {
  await page.goto('./');
  for (const { width, rows } of [
    { width: 1280, rows: 1 },
    { width: 768, rows: 1 },
    { width: 390, rows: 3 },
    { width: 320, rows: 3 },
  ]) {
    await page.setViewportSize({ width, height: 844 });
    const lines = await headerOf(page)
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().bottom));
    // Links of different sizes share a line without sharing an edge.
    const apart = lines
      .toSorted((a, b) => a - b)
      .filter((one, i, all) => one - (all[i - 1] ?? 0) > 12);
    expect.soft(apart.length, `rows at ${width} pixels`).toBe(rows);
  }
});
