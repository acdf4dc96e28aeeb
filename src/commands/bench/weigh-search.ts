import { join } from 'node:path';
import type { Browser } from 'playwright';
import { withBrowser } from './bench-browser.ts';
import { filesSize } from './file-size.ts';

/** What a reader downloads from reaching for the search until the first result stands there. */
export type SearchWeight = { query: string; bytes: number; requests: number };

/** Twenty fixed queries: common words and rarer ones, two words, phrases, and words that are nowhere. */
const benchQueries = [
  'rest', 'miles', 'streak', 'running', 'love', 'fear', 'care', 'body', 'goal', 'help',
  'every day', 'a thousand miles', '"on the way"', 'perfectionism', 'kindness', 'enough', 'worth', 'quit', 'morning', 'counting',
]; // prettier-ignore

/** Asks each query in a browser that has nothing kept. Undefined where there is no browser. */
export function weighSearches(folder: string): Promise<SearchWeight[] | undefined> {
  return withBrowser(folder, async (browser, site) => {
    const weights: SearchWeight[] = [];
    for (const query of benchQueries) weights.push(await weighSearch(browser, site, folder, query));
    return weights;
  });
}

/** The weight in the middle. */
export function medianBytes(weights: readonly SearchWeight[]): number {
  const sorted = weights.map(({ bytes }) => bytes).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

async function weighSearch(
  browser: Browser,
  site: string,
  folder: string,
  query: string,
): Promise<SearchWeight> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(site, { waitUntil: 'networkidle' });
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  await page.locator('[data-search-link]').click();
  await page.locator('dialog input[type="search"]').fill(query);
  await page.locator('[data-search-results] > *').first().waitFor();
  await context.close();
  const bytes = await filesSize([...asked].map((path) => join(folder, path)));
  return { query, bytes, requests: asked.size };
}
