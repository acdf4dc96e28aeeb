import { t } from '../../src/words/garden-words.ts';
import { listLessons } from '../built-site.ts';
import { expect, test } from '../site-test.ts';

for (const { address, others } of [
  { address: 'read/', others: 2 },
  // The opening and the closing speak from now.
  { address: 'read/then/', others: 0 },
  { address: 'read/now/', others: 2 },
])
  test(`has contents on ${address}, which lead to each part and stay off paper`, async ({
    page,
  }) => {
    await page.goto(address);
    const contents = page.getByRole('navigation', { name: t('links.contents') });
    const links = contents.getByRole('link');
    await expect(links).toHaveCount(listLessons().length + others);
    for (const link of await links.all()) {
      await link.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator(':target')).toBeInViewport();
    }
    const titles = await page
      .locator('.essay-part > h2, .essay-part > header > h2')
      .allInnerTexts();
    const named = await links.allInnerTexts();
    expect(named.slice(others / 2)).toEqual(titles);
    await page.emulateMedia({ media: 'print' });
    await expect(contents).toBeHidden();
  });

test('begins contents, heads and texts at one edge, where nothing is centred', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  for (const address of ['read/', 'read/then/', 'read/now/']) {
    await page.goto(address);
    const edges = await page
      .locator('h1, .essay-contents, .essay-part > .prose, .essay-part > header, .single > .stance')
      .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().left)));
    expect.soft(edges.length, address).toBeGreaterThan(listLessons().length);
    expect.soft(new Set(edges).size, address).toBe(1);
  }
});
