import { filterNames, searchFilters, type SearchFilter } from '../filters.ts';
import { markPhrases, readExcerpt, type Hit } from '../hits.ts';
import type { Query } from '../query.ts';
import { findMissing } from './missing-words.ts';
import { searchPhrase } from './search-phrase.ts';
import type { Fragment, Pagefind, PagefindResult } from './pagefind.ts';

/** Something that was found; what it says is fetched when it is asked for. */
export type Result = { filter: SearchFilter | undefined; load: () => Promise<Hit> };

export type GardenIndex = {
  /** All that is found, the best first, and the words of the query that it only comes near to. */
  search: (query: Query) => Promise<{ results: Result[]; missing: string[] }>;
};

/** Reads once which filter each text belongs under, and then answers queries. */
export async function openGardenIndex(pagefind: Pagefind): Promise<GardenIndex> {
  const filters = await readFilters(pagefind);
  return {
    search: async (query) => {
      const exact = await searchParts(pagefind, query);
      return {
        results: exact.map((result) => {
          const filter = filters.get(result.id);
          return { filter, load: async () => toHit(await result.data(), query, filter) };
        }),
        missing: await findMissing(pagefind, query, exact),
      };
    },
  };
}

async function readFilters(pagefind: Pagefind): Promise<Map<string, SearchFilter>> {
  const filters = new Map<string, SearchFilter>();
  for (const name of filterNames) {
    const { results } = await pagefind.search(null, { filters: searchFilters[name] });
    for (const { id } of results) filters.set(id, name);
  }
  return filters;
}

/** Words and phrases are looked up apart, and what all of them are found in counts. */
async function searchParts(
  pagefind: Pagefind,
  { words, phrases }: Query,
): Promise<PagefindResult[]> {
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
    // Found by its title or its line: then the line tells more than how the text begins.
    excerpt: !isInText && meta.line ? [{ text: meta.line, isMarked: false }] : parts,
  };
}
