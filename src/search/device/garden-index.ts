import { filterNames, searchFilters, type GardenScope, type SearchFilter } from '../filters.ts';
import { groupHits, markPhrases, readExcerpt, type Hit } from '../hits.ts';
import type { Query } from '../query.ts';
import type { GardenResults } from '../results.ts';
import { findMissing, searchPhrase } from './exact-words.ts';
import { loadPagefind, type Fragment, type Pagefind, type PagefindResult } from './pagefind.ts';

type GardenIndex = Awaited<ReturnType<typeof openGardenIndex>>;

/** Uses the index, which is opened when it is first used, and kept open. */
export type IndexSource = ReturnType<typeof createIndexSource>;

export function createIndexSource(root: string) {
  let kept: Promise<GardenIndex> | undefined;
  let attempt = 0;
  const load = async () => openGardenIndex(await loadPagefind(root, attempt));
  return async <T>(use: (index: GardenIndex) => T | Promise<T>): Promise<T> => {
    const opened = (kept ??= load());
    try {
      return await use(await opened);
    } catch (error) {
      // Everything is fetched anew the next time. One that is only slow is still waited for.
      if (opened === kept) {
        kept = undefined;
        attempt++;
      }
      throw error;
    }
  };
}

/**
 * Reads once which filter each text belongs under, and then answers queries with what their best hits say. All of them
 * come at once, so that none moves on the page.
 */
async function openGardenIndex(pagefind: Pagefind) {
  const filters = new Map<string, SearchFilter>();
  for (const name of filterNames) {
    const { results } = await pagefind.search(null, { filters: searchFilters[name] });
    for (const { id } of results) filters.set(id, name);
  }
  const filterOf = ({ id }: PagefindResult) => filters.get(id);
  return async (query: Query, scope: GardenScope, most: number): Promise<GardenResults> => {
    const results = await findTexts(pagefind, query);
    const missing = await findMissing(pagefind, query, results);
    const inScope = results.filter((one) => scope === 'everything' || filterOf(one) === scope);
    const best = inScope.slice(0, most).map(async (one): Promise<Hit> => {
      return toHit(await one.data(), query, filterOf(one));
    });
    return {
      counts: countScopes(results.map(filterOf)),
      groups: groupHits(await Promise.all(best)),
      hasMore: inScope.length > most,
      missing,
    };
  };
}

/** The texts that have every word and every phrase of a query, the best first. Words and phrases are looked up apart. */
async function findTexts(pagefind: Pagefind, { words, phrases }: Query): Promise<PagefindResult[]> {
  const answers: PagefindResult[][] = [];
  if (words) {
    const { results } = await pagefind.search(words);
    // The voice alone weighs nothing: it is in the index to be shown.
    answers.push(results.filter(({ score }) => score > 0));
  }
  for (const phrase of phrases) answers.push(await searchPhrase(pagefind, phrase));
  const [first = [], ...others] = answers;
  const shared = others.map((results) => new Set(results.map(({ id }) => id)));
  return first.filter(({ id }) => shared.every((ids) => ids.has(id)));
}

function countScopes(filters: readonly (SearchFilter | undefined)[]): Map<GardenScope, number> {
  const counts = new Map<GardenScope, number>([['everything', filters.length]]);
  for (const filter of filters) if (filter) counts.set(filter, (counts.get(filter) ?? 0) + 1);
  return counts;
}

function toHit(
  { raw_url, meta, excerpt }: Fragment,
  { phrases }: Query,
  filter: SearchFilter | undefined,
): Hit {
  const parts = markPhrases(readExcerpt(excerpt), phrases);
  const isInText = parts.some(({ isMarked }) => isMarked);
  return {
    address: raw_url,
    title: meta.title,
    voice: meta.voice,
    filter,
    // Found by its title or its line: then the line says more than the beginning of the text.
    excerpt: !isInText && meta.line ? [{ text: meta.line, isMarked: false }] : parts,
  };
}
