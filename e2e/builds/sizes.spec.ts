import type { Page } from '@playwright/test';
import { sizedGarden } from '../../src/tools/content/sized-garden.ts';
import { withGarden } from '../../src/tools/content/with-garden.ts';
import { listPages } from '../built-site.ts';
import { crawl } from '../crawl.ts';
import { findCrossings } from '../find-crossings.ts';
import { expect, testOn } from './garden-site.ts';

const test = testOn((use) => withGarden(sizedGarden({ lessons: 1, isBare: true }), use));
const testOnForty = testOn((use) => withGarden(sizedGarden({ lessons: 40, isBare: false }), use));

/** Looks at a page, narrow and wide: nothing is wider than the window, and no line is drawn across a text. */
async function expectFit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    const place = `${address}, ${width} pixels wide`;
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(wide, place).toBeLessThanOrEqual(width);
    expect.soft((await page.evaluate(findCrossings)).crossings, place).toEqual([]);
  }
}

test.describe('a garden of one lesson and nothing else', () => {
  test('is built without a warning', ({ built }) => {
    expect(built.told).not.toContain('WARN');
  });

  test('leads to no list that is empty, from any page', async ({ built }) => {
    const { reached, problems } = await crawl(built.address, ['./']);
    expect(problems).toEqual([]);
    expect(
      [...reached].filter((page) => /^(notes|practices|references|turns)\//.test(page)),
    ).toEqual([]);
    // Whoever comes there from elsewhere finds it all the same, and search engines do not.
    const empty = listPages(built.folder).filter(({ address }) => ['notes/', 'practices/', 'references/', 'turns/'].includes(address)); // prettier-ignore
    expect(empty).toHaveLength(4);
    for (const { html, address } of empty) expect(html, address).toContain('content="noindex"');
  });

  test('fits any page, narrow and wide, and draws no line across a text', async ({
    page,
    built,
  }) => {
    for (const { address } of listPages(built.folder)) await expectFit(page, address);
  });

  test('offers nothing to look in that is not there, and no way to another lesson', async ({
    page,
  }) => {
    await page.goto('search/');
    const scopes = page.locator('main [data-search-panel] input[name="voice"]');
    expect(await scopes.evaluateAll((all: HTMLInputElement[]) => all.map(({ value }) => value))).toEqual(['everything', 'then', 'now', 'device']); // prettier-ignore
    await page.goto('lessons/lesson-1/');
    await expect(page.locator('main nav')).toHaveCount(0);
  });
});

testOnForty.describe('a garden of forty lessons', () => {
  testOnForty('is built without a warning, and lists every lesson', async ({ page, built }) => {
    expect(built.told).not.toContain('WARN');
    for (const address of ['./', 'lessons/']) {
      await page.goto(address);
      const links = page.locator('main a[href]');
      const linked = await links.evaluateAll((all: HTMLAnchorElement[]) => all.map(({ pathname }) => pathname)); // prettier-ignore
      const lessons = linked.filter((path) => /\/lessons\/[^/]+\/$/.test(path));
      expect(new Set(lessons).size, address).toBe(40);
    }
  });

  // The last of these has six stances and the longest title.
  for (const address of ['./', 'lessons/', 'read/', 'lessons/lesson-35/']) {
    testOnForty(`fits ${address}, and draws no line across a text`, async ({ page }) => {
      await expectFit(page, address);
    });
  }
});
