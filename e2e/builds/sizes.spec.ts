import { sizedGarden } from '../../test/content/sized-garden.ts';
import { withGarden } from '../../test/content/with-garden.ts';
import { listPages } from '../built-site.ts';
import { crawl } from '../page/crawl.ts';
import { expectFit } from './expect-fit.ts';
import { expect, testOn } from './garden-site.ts';

const test = testOn((use) => withGarden(sizedGarden({ lessons: 1, isBare: true }), use));
const large = testOn((use) => withGarden(sizedGarden({ lessons: 40, isBare: false }), use));

test.describe('a garden of one lesson and nothing else', () => {
  test('is built without a warning', ({ built }) => {
    expect(built.printed).not.toContain('WARN');
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
    await expectFit(
      page,
      listPages(built.folder).map(({ address }) => address),
    );
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

large.describe('a garden of forty lessons, of two to six stances each', () => {
  large('tells of each of them in its path, its list and its essay', async ({ page }) => {
    for (const address of ['./', 'lessons/', 'read/']) {
      await page.goto(address);
      const links = page.getByRole('main').getByRole('link');
      const lessons = await links.evaluateAll((all: HTMLAnchorElement[]) =>
        all.flatMap(({ pathname }) => /lessons\/[^/]+\/$/.exec(pathname) ?? []),
      );
      expect.soft(new Set(lessons).size, address).toBe(40);
    }
  });

  large('fits where it is longest, and draws no line across a text', async ({ page }) => {
    // Of the lessons the fifth has six stances, which is the most.
    await expectFit(page, ['./', 'lessons/', 'read/', 'map/', 'lessons/lesson-5/']);
    await expect(page.locator('[data-stance="60"]')).toBeVisible();
  });
});
