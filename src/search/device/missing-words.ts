import { beginsWord, listWords } from '../match-words.ts';
import type { Query } from '../query.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';

/** How many of the best results are asked whether a word is in them. They are fetched to be shown anyway. */
const asked = 5;

/**
 * The words of a query that stand nowhere. Where no word begins like the one that is looked for, Pagefind answers with the
 * longest word that it begins with, `goal` for `goalkeeper`, which is near it and not it.
 */
export async function findMissing(
  pagefind: Pagefind,
  { words }: Query,
  results: readonly PagefindResult[],
): Promise<string[]> {
  if (results.length === 0) return [];
  const unsure: string[] = [];
  for (const word of listWords(words)) {
    // As a phrase, a word is found in all its forms, and never by its beginning alone.
    const { results: inForms } = await pagefind.search(`"${word}"`);
    if (!inForms.some(({ score }) => score > 0)) unsure.push(word);
  }
  if (unsure.length === 0) return [];
  const texts = await Promise.all(results.slice(0, asked).map(({ data }) => data()));
  const places = texts.flatMap(({ content, meta }) => [content, meta.title, meta.line ?? '']);
  return unsure.filter((word) => !places.some((text) => beginsWord(text, word)));
}
