import {
  isUnspaced,
  isWrittenUnspaced,
  joinCharacters,
  splitCharacters,
} from '../../text/scripts.ts';
import { findMarks } from '../match-words.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';

/** The most texts that are held against a phrase word by word, and against a run of signs in titles and lines. */
const mostChecked = { words: 200, signs: 40 };

/** Every text in which a phrase stands as it is written. */
export async function searchPhrase(pagefind: Pagefind, phrase: string): Promise<PagefindResult[]> {
  const isSigns = isWrittenUnspaced(document.documentElement.lang) && isUnspaced(phrase);
  return isSigns ? searchSigns(pagefind, phrase) : searchWords(pagefind, phrase);
}

/** Pagefind finds a phrase by the stems of its words. Here it must stand word by word. */
async function searchWords(pagefind: Pagefind, phrase: string): Promise<PagefindResult[]> {
  const { results } = await pagefind.search(`"${phrase}"`);
  const found = results.filter(({ score }) => score > 0);
  return keepExact(found.slice(0, mostChecked.words), phrase);
}

/**
 * Where words are written without spaces, the index holds single signs. Pagefind finds signs that follow each other in
 * texts alone, all of them equally well; so what has all the signs gives the order, and is looked into for its title and line.
 */
async function searchSigns(pagefind: Pagefind, phrase: string): Promise<PagefindResult[]> {
  const signs = splitCharacters(phrase, ' ');
  const { results: inText } = await pagefind.search(`"${signs}"`);
  const { results: anywhere } = await pagefind.search(signs);
  const follows = new Map(inText.map((result) => [result.id, result]));
  const others = anywhere.filter(({ id }) => !follows.has(id)).slice(0, mostChecked.signs);
  const named = new Set((await keepExact(others, phrase)).map(({ id }) => id));
  const inOrder = anywhere.filter(({ id }) => follows.has(id) || named.has(id));
  const known = new Set(inOrder.map(({ id }) => id));
  // A result knows the places in its text only where it was found by them.
  return [...inOrder, ...inText.filter(({ id }) => !known.has(id))].map(
    (result) => follows.get(result.id) ?? result,
  );
}

async function keepExact(results: PagefindResult[], phrase: string): Promise<PagefindResult[]> {
  const texts = await Promise.all(results.map(({ data }) => data()));
  return results.filter((_, index) => {
    const { content = '', meta } = texts[index] ?? {};
    const places = [content, meta?.title ?? '', meta?.line ?? ''];
    return places.some((text) => findMarks(joinCharacters(text), [phrase]).length > 0);
  });
}
