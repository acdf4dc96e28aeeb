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

/** Words that say where a line may break, as a reader types them and as they are written. */
const broken = [
  ['non-breaking', 'non\u2011breaking'],
  ['zerowidth', 'zero\u200Bwidth'],
  ['non\u2011breaking', 'non\u2011breaking'],
  ['Gesamtkonzept stands', 'Ge\u00ADsamt\u00ADkon\u00ADzept stands'],
] as const;

test('keeps stances of a lesson together in their order, finds words across what says where a line may break, and says that nothing is there', async ({
  page,
}) => {
  await page.goto('search/?q=Keep+going');
  const { field, links, results, panel } = panelOf(page);
  const group = results.locator('ol > li').filter({ has: page.getByRole('heading', { name: 'Keep going', exact: true }) }); // prettier-ignore
  await expect(group).toBeVisible();
  const addresses = await group
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('#')[1]));
  expect(addresses).toEqual(['stance-10', 'stance-20', 'stance-30', 'stance-40']);

  await field.fill('wombats');
  await expect(panel.getByText(t('search.nothing', { query: 'wombats' }))).toBeVisible();

  const found = new Map<string, string>();
  for (const [phrase] of broken) {
    await field.fill(`"${phrase}"`);
    await expect(results.locator('mark'), phrase).toHaveText([phrase.replace('\u2011', '-')]);
    await expect(links, phrase).toHaveCount(1);
    found.set(phrase, await links.evaluate((link: HTMLAnchorElement) => link.href));
  }
  for (const [phrase, written] of broken) {
    const address = found.get(phrase) ?? '';
    expect(address, phrase).toMatch(/notes\/soft\/\?mark=/);
    await page.goto(address);
    await expect
      .poll(() => page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String)), phrase)
      .toEqual([written]);
  }
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
