import { filterNames, searchFilters, type SearchFilter } from '../../core/search/filters.ts';
import { readExcerpt, type Hit } from '../../core/search/hits.ts';
import { findMarks } from '../../core/search/marks.ts';
import type { Query } from '../../core/search/query.ts';
import { findMissing } from './missing-words.ts';
import type { Fragment, Pagefind, PagefindResult } from './pagefind.ts';

/** Something that was found; what it says is fetched when it is asked for. */
export type Result = { filter: SearchFilter | undefined; load: () => Promise<Hit> };

export type GardenIndex = {
  /** All that is found, the best first, and the words of the query that it only comes near to. */
  search: (query: Query) => Promise<{ results: Result[]; missing: string[] }>;
};

/** The most texts that are held against a phrase word by word. */
const mostChecked = 200;

/** Reads once which filter each text belongs under, and then answers queries. */
export async function openGardenIndex(pagefind: Pagefind): Promise<GardenIndex> {
  const filters = await readFilters(pagefind);
  return {
    search: async (query) => {
      const results = await searchParts(pagefind, query);
      const exact = query.phrases.length > 0 ? await keepExact(results, query) : results;
      return {
        results: exact.map((result) => {
          const filter = filters.get(result.id);
          return { filter, load: async () => toHit(await result.data(), filter) };
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
  const parts = [...(words ? [words] : []), ...phrases.map((phrase) => `"${phrase}"`)];
  const answers: PagefindResult[][] = [];
  for (const part of parts) {
    const { results } = await pagefind.search(part);
    // The voice alone weighs nothing: it is in the index to be shown.
    answers.push(results.filter(({ score }) => score > 0));
  }
  const [first = [], ...others] = answers;
  const shared = others.map((results) => new Set(results.map(({ id }) => id)));
  return first.filter(({ id }) => shared.every((ids) => ids.has(id)));
}

/** Pagefind finds a phrase by the stems of its words. Here it must stand word by word. */
async function keepExact(results: PagefindResult[], { phrases }: Query): Promise<PagefindResult[]> {
  const checked = results.slice(0, mostChecked);
  const texts = await Promise.all(checked.map(({ data }) => data()));
  return checked.filter((_, index) => {
    const { content = '', meta } = texts[index] ?? {};
    const places = [content, meta?.title ?? '', meta?.line ?? ''];
    return phrases.every((phrase) => places.some((text) => findMarks(text, [phrase]).length > 0));
  });
}

function toHit({ raw_url, meta, excerpt }: Fragment, filter: SearchFilter | undefined): Hit {
  const parts = readExcerpt(excerpt);
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
