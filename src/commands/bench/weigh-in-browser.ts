import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { serveFolder } from '../serve/serve.ts';
import { findChromium } from '../test/programs.ts';
import { filesSize } from './weigh.ts';

/** What it takes to begin a practice that nobody has come near yet. Times are in milliseconds. */
export type PracticeWeight = {
  practice: string;
  scripts: number;
  data: number;
  /** From choosing and pressing Next to the second question: with nothing loaded, and once awake. */
  cold: number;
  warm: number;
};

/** A slow phone: a fourth of this machine’s pace, and what browsers’ own tools call slow 4G. */
const slowPace = 4;
const slowNetwork = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
};
const rounds = 3;

/** Begins each practice of a built site on a slow phone. Undefined where there is no browser. */
export function weighPractices(
  folder: string,
  practices: string[],
): Promise<PracticeWeight[] | undefined> {
  return withBrowser(folder, async (browser, site) => {
    const weights: PracticeWeight[] = [];
    for (const practice of practices) {
      const found: PracticeWeight[] = [];
      for (let round = 0; round < rounds; round++)
        found.push(await weighPractice(browser, site, folder, practice));
      weights.push(middle(found));
    }
    return weights;
  });
}

/** The round in the middle by each of its times. */
function middle(rounds: PracticeWeight[]): PracticeWeight {
  const [first] = rounds;
  if (!first) throw new Error('Expected at least one round.');
  const of = (time: 'cold' | 'warm') =>
    rounds.map((round) => round[time]).sort((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? 0;
  return { ...first, cold: of('cold'), warm: of('warm') };
}

async function weighPractice(
  browser: Browser,
  site: string,
  folder: string,
  practice: string,
): Promise<PracticeWeight> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  // Only a touch shall wake it: the first one is what is timed.
  await page.addInitScript(() => {
    IntersectionObserver.prototype.observe = () => undefined;
  });
  await page.goto(`${site}practices/${practice}/`, { waitUntil: 'networkidle' });
  await slowDown(page);
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  const cold = await timeNextQuestion(page);
  const warm = await timeNextQuestion(page);
  await context.close();
  const sizeOf = (ending: string) =>
    filesSize([...asked].filter((path) => path.endsWith(ending)).map((path) => join(folder, path)));
  return { practice, scripts: await sizeOf('.js'), data: await sizeOf('.json'), cold, warm };
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowPace });
  await session.send('Network.emulateNetworkConditions', slowNetwork);
}

/** Chooses the first option where there is one, presses Next, and waits until another question has been painted. */
function timeNextQuestion(page: Page): Promise<number> {
  return page.locator('[data-practice]').evaluate(async (section) => {
    const ask = () => section.querySelector('legend')?.textContent;
    const before = ask();
    const start = performance.now();
    section.querySelector<HTMLElement>('input')?.click();
    section.querySelector<HTMLElement>('button:not([type="button"])')?.click();
    await new Promise<void>((resolve) => {
      const look = () => (ask() === before ? requestAnimationFrame(look) : resolve());
      look();
    });
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  });
}

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

/** Serves a folder as a good host would, opens a browser and hands both over. Undefined where there is no browser. */
async function withBrowser<T>(
  folder: string,
  use: (browser: Browser, site: string) => Promise<T>,
): Promise<T | undefined> {
  const executablePath = findChromium();
  if (executablePath === undefined) return undefined;
  const served = await serveFolder({ folder, port: 0, compresses: true });
  // Chromium's sandbox refuses to run as root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    return await use(browser, served.address);
  } finally {
    await browser.close();
    await served.close();
  }
}
