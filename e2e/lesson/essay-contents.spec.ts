import type { Page } from '@playwright/test';
import { t } from '../../src/words/garden-words.ts';
import { listLessons } from '../built-site.ts';
import { expect, test } from '../site-test.ts';

test('has contents in each essay, which lead to each part and stay off paper, and begins all at one edge', async ({
  page,
}) => {
  for (const { address, others } of [
    { address: 'read/', others: 2 },
    // The opening and the closing speak from now.
    { address: 'read/then/', others: 0 },
    { address: 'read/now/', others: 2 },
  ]) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(address);
    await test.step(address, async () => {
      await expectOneEdge(page, address);
      await expectContents(page, address, others);
    });
  }
});

/** Where nothing is centred, contents, heads and texts begin one below the other. */
async function expectOneEdge(page: Page, address: string): Promise<void> {
  const size = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 768, height: 900 });
  const edges = await page
    .locator('h1, .essay-contents, .essay-part > .prose, .essay-part > header, .single > .stance')
    .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().left)));
  expect.soft(edges.length, address).toBeGreaterThan(listLessons().length);
  expect.soft(new Set(edges).size, `edges of ${address}`).toBe(1);
  await page.setViewportSize(size);
}

async function expectContents(page: Page, address: string, others: number): Promise<void> {
  const contents = page.getByRole('navigation', { name: t('links.contents') });
  const links = contents.getByRole('link');
  await expect(links, address).toHaveCount(listLessons().length + others);
  for (const link of await links.all()) {
    await link.press('Enter');
    await expect(page.locator(':target'), address).toBeInViewport();
  }
  const titles = await page.locator('.essay-part > h2, .essay-part > header > h2').allInnerTexts();
  const named = await links.allInnerTexts();
  expect(named.slice(others / 2), address).toEqual(titles);
  await page.emulateMedia({ media: 'print' });
  await expect(contents, address).toBeHidden();
}
