import { findBarriersInBothThemes } from './axe.ts';
import { listBuiltPages, listLessons } from '../built-site.ts';
import { expect, test } from '../site-test.ts';

test.describe.configure({ timeout: 180_000 });

test('has nothing to find on any page of a wide screen, light or dark', async ({
  page,
  trouble,
}) => {
  // The page for lost addresses cannot know where an icon would be.
  trouble.expect(/favicon\.ico/);
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const { address } of listBuiltPages().filter(({ kind }) => kind !== 'alias')) {
    await page.goto(address);
    expect.soft(await findBarriersInBothThemes(page), address).toEqual([]);
  }
});

test('has nothing to find on a phone, light or dark', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const [lesson] = listLessons();
  for (const address of ['./', lesson?.address ?? '', 'turns/', 'read/']) {
    await page.goto(address);
    expect.soft(await findBarriersInBothThemes(page), address).toEqual([]);
  }
});
