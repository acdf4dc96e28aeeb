import { filterNames, filterKey, type GardenScope, type SearchFilter } from '../filters.ts';
import { groupHits, markPhrases, readExcerpt, type Hit } from '../hits.ts';
import type { Query } from '../query.ts';
import type { GardenResults } from '../results.ts';
import { dropInexact, findMissing, findTexts } from './exact-words.ts';
import { readFragment, type Fragment, type Pagefind, type PagefindResult } from './pagefind.ts';

/** A query, where to look, and how many texts to show. */
export type Question = { query: Query; scope: GardenScope; most: number };

/**
 * Answers queries with what their best hits say. All of them come at once, so that none moves on the page. Which filter a
 * text belongs under is read with the first query.
 */
export function openGardenIndex(pagefind: Pagefind, language: string) {
  let filters: Promise<Map<string, SearchFilter>> | undefined;
  return async ({ query, scope, most }: Question): Promise<GardenResults> => {
    filters ??= readFilters(pagefind);
    const [found, filterOfId] = await Promise.all([findTexts(pagefind, query, language), filters]);
    // What is in no filter is a note: there are the most of them.
    const filterOf = ({ id }: PagefindResult): SearchFilter => filterOfId.get(id) ?? 'notes';
    const isInScope = (one: PagefindResult) => scope === 'everything' || filterOf(one) === scope;
    const results = await dropInexact(found, { query, language, isInScope, most });
    const missing = await findMissing(pagefind, query, results);
    const inScope = results.filter(isInScope);
    const best = inScope.slice(0, most).map(async (one): Promise<Hit> => {
      return toHit(await readFragment(one), query, filterOf(one));
    });
    return {
      counts: countScopes(results.map(filterOf)),
      groups: groupHits(await Promise.all(best)),
      hasMore: inScope.length > most,
      missing,
    };
  };
}

async function readFilters(pagefind: Pagefind): Promise<Map<string, SearchFilter>> {
  const filters = new Map<string, SearchFilter>();
  for (const name of filterNames) {
    if (name === 'notes') continue;
    const { results } = await pagefind.search(null, { filters: { [filterKey]: name } });
    for (const { id } of results) filters.set(id, name);
  }
  return filters;
}

function countScopes(filters: readonly SearchFilter[]): Map<GardenScope, number> {
  const counts = new Map<GardenScope, number>([['everything', filters.length]]);
  for (const filter of filters) counts.set(filter, (counts.get(filter) ?? 0) + 1);
  return counts;
}

function toHit({ raw_url, meta, excerpt }: Fragment, { phrases }: Query, filter: SearchFilter) {
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
