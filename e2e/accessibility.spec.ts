import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { listBuiltPages, listLessons } from './built-site.ts';
import { expect, test } from './garden.ts';

const rules = [
  'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice',
]; // prettier-ignore

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
        expect.soft(await findings(page), address).toEqual([]);
      }
    });

    test('has nothing to find on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const [lesson] = listLessons();
      for (const address of ['./', lesson?.address ?? '', 'turns/', 'read/']) {
        await page.goto(address);
        expect.soft(await findings(page), address).toEqual([]);
      }
    });
  });
}

async function findings(page: Page): Promise<string[]> {
  // The other mode opens a page of its own for every report, which only pages with frames need.
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode().analyze();
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target }) => `${id} (${impact ?? 'no impact'}): ${target.join(' ')}`),
  );
}
