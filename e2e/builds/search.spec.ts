import { t } from '../../src/words/garden-words.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles, listPages } from '../built-site.ts';
import { openDialog, panelOf } from '../search/search-steps.ts';
import { expect, test } from './sample-site.ts';
import { ownFiles, test as testSettings } from './settings-site.ts';

test('finds a stance on the way, under a filter of its own', async ({ page, site }) => {
  await page.goto('./');
  const { field, links, scope } = await openDialog(page);
  await scope('Between').check();
  await field.fill('snow');
  await expect(links).toHaveCount(1);
  await links.first().click();
  await expect(page).toHaveURL(`${site}lessons/keep-going/?mark=snow#stance-20`);
  await expect(page.locator('#stance-20')).toBeInViewport();
});

test('keeps four stances of a lesson together, in the order of their telling', async ({ page }) => {
  await page.goto('search/?q=Keep+going');
  const group = page.locator('[data-search-results] ol > li').filter({ has: page.getByRole('heading', { name: 'Keep going', exact: true }) }); // prettier-ignore
  await expect(group).toBeVisible();
  const addresses = await group
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('#')[1]));
  expect(addresses).toEqual(['stance-10', 'stance-20', 'stance-30', 'stance-40']);
});

for (const [phrase, written] of [
  ['Gesamtkonzept stands', 'Ge\u00ADsamt\u00ADkon\u00ADzept stands'],
  ['zerowidth', 'zero\u200Bwidth'],
  ['non-breaking', 'non\u2011breaking'],
  ['non\u2011breaking', 'non\u2011breaking'],
] as const)
  test(`finds and marks “${phrase}” across what only says where a line may break`, async ({
    page,
  }) => {
    await page.goto(`search/?q=${encodeURIComponent(`"${phrase}"`)}`);
    const { links, results } = panelOf(page);
    await expect(links).toHaveCount(1);
    await expect(results.locator('mark')).toHaveText([phrase.replace('\u2011', '-')]);
    await links.click();
    await expect(page).toHaveURL(/notes\/soft\/\?mark=/);
    await expect
      .poll(() => page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String)))
      .toEqual([written]);
  });

test('ships the engine and the index, and no interface that nobody uses', ({ built }) => {
  const files = listFiles(built.folder).filter((file) => file.startsWith('pagefind/'));
  const kinds = files.map((file) =>
    file.replace(/[^/]*\.(pf_\w+)$/, '$1').replace('pagefind/', ''),
  );
  expect([...new Set(kinds)].sort()).toEqual([
    'filter/pf_filter',
    'fragment/pf_fragment',
    'index/pf_index',
    'pagefind-entry.json',
    'pagefind.js',
    'pf_meta',
    'wasm.pagefind',
  ]);
});

testSettings(
  'keeps drafts out of the index, and the whole garden out of search engines when asked',
  async ({ built }) => {
    const { folder, printed } = built;
    // Without the draft, and with the three stances of one lesson more and two notes with pictures.
    expect(printed).toContain('12 texts, ');
    const pages = listPages(folder).filter(({ file }) => !Object.hasOwn(ownFiles, file));
    for (const { html, address } of pages)
      expect.soft(html, address).toContain('<meta name="robots" content="noindex">');
    expect(await readFile(join(folder, 'robots.txt'), 'utf8')).toMatch(/^Disallow: \/$/m);
  },
);

test('says in words that nothing is there', async ({ page }) => {
  await page.goto('search/?q=wombats');
  await expect(page.getByText(t('search.nothing', { query: 'wombats' }))).toBeVisible();
});
