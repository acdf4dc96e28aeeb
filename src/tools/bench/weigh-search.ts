import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { chromiumHere } from '../chromium.ts';
import { serveFolder } from '../serve.ts';
import { compressedSize } from './weigh.ts';

/** What a reader downloads from reaching for the search until the first result stands there. */
export type SearchWeight = { query: string; bytes: number; requests: number };

/** Twenty fixed queries: common words and rarer ones, two words, phrases, and words that are nowhere. */
export const benchQueries = [
  'rest', 'miles', 'streak', 'running', 'love', 'fear', 'care', 'body', 'goal', 'help',
  'every day', 'a thousand miles', '"on the way"', 'perfectionism', 'kindness', 'enough', 'worth', 'quit', 'morning', 'counting',
]; // prettier-ignore

/** Asks each query in a browser that has nothing kept. Undefined where there is no browser. */
export async function weighSearches(folder: string): Promise<SearchWeight[] | undefined> {
  const executablePath = chromiumHere();
  if (executablePath === undefined) return undefined;
  const served = await serveFolder({ folder, port: 0 });
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const weights: SearchWeight[] = [];
    for (const query of benchQueries)
      weights.push(await weighSearch(browser, served.address, folder, query));
    return weights;
  } finally {
    await browser.close();
    await served.close();
  }
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
  const sizes = [...asked].map((path) => sizeOf(join(folder, path)));
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  return { query, bytes, requests: asked.size };
}

/** The index is compressed in itself; a host compresses the rest. */
async function sizeOf(file: string): Promise<number> {
  const content = await readFile(file);
  return /\.(js|json)$/.test(file) ? compressedSize(content) : content.length;
}
