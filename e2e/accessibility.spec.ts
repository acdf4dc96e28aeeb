import { findBarriers } from './axe.ts';
import { listBuiltPages, listLessons } from './built-site.ts';
import { expect, test } from './garden.ts';

test.describe.configure({ timeout: 180_000 });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('has nothing to find on any page of a wide screen', async ({ page, trouble }) => {
      // The page for lost addresses cannot know where an icon would be.
      trouble.expect(/favicon\.ico/);
      await page.setViewportSize({ width: 1280, height: 900 });
      for (const { address } of listBuiltPages().filter(({ kind }) => kind !== 'alias')) {
        await page.goto(address);
        expect.soft(await findBarriers(page), address).toEqual([]);
      }
    });

    test('has nothing to find on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const [lesson] = listLessons();
      for (const address of ['./', lesson?.address ?? '', 'turns/', 'read/']) {
        await page.goto(address);
        expect.soft(await findBarriers(page), address).toEqual([]);
      }
    });
  });
}
