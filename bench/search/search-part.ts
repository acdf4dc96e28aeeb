import type { Browser, Page } from 'playwright';
import type { Corpus } from '../corpus/corpus.ts';
import type { Peer } from '../peers/peer.ts';
import { visit, type Visit } from '../read/browser.ts';
import type { Served } from '../read/server.ts';
import { median } from '../medians.ts';
import type { Figures } from '../state.ts';
import { chooseQueries } from './queries.ts';

/** How long a dialog stands open before a reader writes in it. */
const beforeWriting = 1000;

type Search = {
  kilobytes: number;
  first: number;
  next: number;
  nextKilobytes: number;
  task: number;
};

/** Looks for each query as the first one of a visit, and for the one after it as the second; gives the medians. */
export async function measureSearch(browser: Browser, site: Served, peer: Peer, corpus: Corpus): Promise<Figures> {
  const queries = chooseQueries(corpus);
  const searches: Search[] = [];
  for (const [index, query] of queries.entries()) {
    const next = queries[(index + 1) % queries.length] ?? '';
    await visit(browser, async (reader) => {
      await reader.page.goto(site.address + peer.address('note-1'), { waitUntil: 'networkidle' });
      searches.push(await searchTwice(reader, query, next));
    });
  }
  const middle = (name: keyof Search) => median(searches.map((search) => search[name])) ?? NaN;
  return {
    'search KB': middle('kilobytes'),
    'search KB most': Math.max(...searches.map(({ kilobytes }) => kilobytes)),
    'search first': middle('first'),
    'search next': middle('next'),
    'search next KB': middle('nextKilobytes'),
    'search task': Math.max(...searches.map(({ task }) => task)),
  };
} // prettier-ignore

async function searchTwice({ page, takeFiles, readTimes }: Visit, query: string, other: string): Promise<Search> {
  const weigh = () => Math.round(takeFiles().reduce((sum, { bytes }) => sum + bytes, 0) / 1000);
  takeFiles();
  const opened = await page.evaluate(() => performance.now());
  await page.keyboard.press('Control+k');
  await page.locator('[data-search-dialog][open]').waitFor();
  await page.waitForTimeout(beforeWriting);
  const first = await lookFor(page, query);
  const kilobytes = weigh();
  const { tasks } = await readTimes();
  await page.waitForLoadState('networkidle');
  takeFiles();
  const next = await lookFor(page, other);
  const task = Math.max(0, ...tasks.filter(({ start }) => start > opened).map(({ length }) => length)); // prettier-ignore
  return { kilobytes, first, next, nextKilobytes: weigh(), task };
} // prettier-ignore

/** Writes a query at once, and gives the milliseconds until its first result stands on the page. */
function lookFor(page: Page, query: string): Promise<number> {
  return page.locator('[data-search-dialog] input[type="search"]').evaluate(
    (field, query) =>
      new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error(`Nothing was found for ${query}.`)), 30_000);
        if (!(field instanceof HTMLInputElement)) throw new Error('There is no field here.');
        // The dialog may not have its results yet.
        const { form } = field;
        const before = new Set(form?.querySelectorAll('a'));
        const start = performance.now();
        new MutationObserver((_, observer) => {
          const found = form?.querySelector('[data-search-results] ol a');
          if (!(found instanceof HTMLAnchorElement) || before.has(found)) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(Math.round(performance.now() - start)));
        }).observe(form ?? document, { childList: true, subtree: true });
        field.value = query;
        field.dispatchEvent(new InputEvent('input'));
      }),
    query,
  );
}
