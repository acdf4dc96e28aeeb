import type { Page } from '@playwright/test';
import { t } from '../../src/words/garden-words.ts';
import { expect, test } from '../site-test.ts';

const headerOf = (page: Page) => page.getByRole('banner');

test('fetches a page once a reader points at its link, leads to what turned, and stands on one row where there is room @sub-path', async ({
  page,
  site,
}) => {
  const fetched = noteFetchedAhead(page);
  await page.goto('./', { waitUntil: 'networkidle' });
  expect(fetched, 'before a reader points anywhere').toEqual([]);
  await page.getByRole('button', { name: 'Search' }).hover();
  await page.getByRole('link', { name: 'Notes', exact: true }).hover();
  await expect.poll(() => fetched).toEqual([`${site}notes/`]);

  for (const { width, rows } of [
    { width: 1280, rows: 1 },
    { width: 768, rows: 1 },
    { width: 390, rows: 3 },
    { width: 320, rows: 3 },
  ]) {
    await page.setViewportSize({ width, height: 844 });
    expect.soft(await countRows(page), `rows at ${width} pixels`).toBe(rows);
  }

  const link = headerOf(page).getByRole('link', { name: t('turns.title'), exact: true });
  await expect(link).not.toHaveAttribute('aria-current');
  await link.click();
  await expect(page).toHaveURL(`${site}turns/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('turns.title'));
  await expect(link).toHaveAttribute('aria-current', 'page');
});

/** The pages that the browser fetches from now on although nobody has gone there yet. */
function noteFetchedAhead(page: Page): string[] {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.headers()['sec-purpose'] === 'prefetch') fetched.push(request.url());
  });
  return fetched;
}

async function countRows(page: Page): Promise<number> {
  const lines = await headerOf(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().bottom));
  // Links of different sizes share a line without sharing an edge.
  const sorted = lines.toSorted((a, b) => a - b);
  return sorted.filter((one, index) => one - (sorted[index - 1] ?? 0) > 12).length;
}
