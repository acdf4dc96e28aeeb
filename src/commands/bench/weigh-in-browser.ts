import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { serveFolder } from '../serve/serve.ts';
import { findChromium } from '../test/programs.ts';
import { filesSize } from './weigh.ts';

/** A built site that a server and a browser are ready for. */
export type Visit = { browser: Browser; site: string; folder: string };

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

/** Begins a practice on a slow phone, several times. Its times are the medians. */
export async function weighPractice(visit: Visit, practice: string): Promise<PracticeWeight> {
  const cold: number[] = [];
  const warm: number[] = [];
  let files: string[] = [];
  for (let round = 0; round < rounds; round++) {
    files = await listRequests(visit, `practices/${practice}/`, async (page) => {
      await slowDown(page);
      cold.push(await timeNextQuestion(page));
      warm.push(await timeNextQuestion(page));
    });
  }
  const sizeOf = (ending: string) => filesSize(files.filter((file) => file.endsWith(ending)));
  return {
    practice,
    scripts: await sizeOf('.js'),
    data: await sizeOf('.json'),
    cold: median(cold),
    warm: median(warm),
  };
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

/** What a reader downloads from reaching for the search until the first result is shown. */
export type SearchWeight = { query: string; bytes: number; requests: number };

/** Twenty fixed queries: common words and rarer ones, two words, phrases, and words that are nowhere. */
export const benchQueries = [
  'rest', 'miles', 'streak', 'running', 'love', 'fear', 'care', 'body', 'goal', 'help',
  'every day', 'a thousand miles', '"on the way"', 'perfectionism', 'kindness', 'enough', 'worth', 'quit', 'morning', 'counting',
]; // prettier-ignore

/** Searches in a browser that has nothing kept. */
export async function weighSearch(visit: Visit, query: string): Promise<SearchWeight> {
  const files = await listRequests(visit, '', async (page) => {
    await page.locator('[data-search-link]').click();
    await page.locator('dialog input[type="search"]').fill(query);
    await page.locator('[data-search-results] > *').first().waitFor();
  });
  return { query, bytes: await filesSize(files), requests: files.length };
}

/** The files that a phone with nothing kept asks for while something is done on a page, after the page has loaded. */
async function listRequests(
  { browser, site, folder }: Visit,
  path: string,
  act: (page: Page) => Promise<void>,
): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  // Only a touch may wake a practice: the first one is what is timed.
  await page.addInitScript(() => {
    IntersectionObserver.prototype.observe = () => undefined;
  });
  await page.goto(site + path, { waitUntil: 'networkidle' });
  const files = new Set<string>();
  page.on('request', (request) => files.add(join(folder, new URL(request.url()).pathname)));
  await act(page);
  await page.close();
  return [...files];
}

/** The middle one of several numbers. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Serves a folder as a good host would and opens a browser for it; false where there is none. */
export async function withBrowser(
  folder: string,
  use: (visit: Visit) => Promise<void>,
): Promise<boolean> {
  const executablePath = findChromium();
  if (executablePath === undefined) return false;
  const served = await serveFolder({ folder, port: 0, compresses: true });
  // Chromium's sandbox refuses to run as root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    await use({ browser, site: served.address, folder });
    return true;
  } finally {
    await browser.close();
    await served.close();
  }
}
