import {
  isUnspaced,
  isWrittenUnspaced,
  joinCharacters,
  splitCharacters,
} from '../../text/scripts.ts';
import { beginsWord, findMarks, listWords } from '../../text/match-words.ts';
import type { Query } from '../query.ts';
import type { Fragment, Pagefind, PagefindResult } from './pagefind.ts';

/*
 * Pagefind looks words up by their stems, and takes the nearest where it has none. Whether a text has the very words that
 * were asked for is seen here, in the texts themselves.
 */

/** The most texts that are compared with a phrase word by word, and with a run of characters in titles and lines. */
const mostCompared = { words: 200, characters: 40 };

/** How many of the best results are asked whether a word is in them. They are fetched to be shown anyway. */
const mostAsked = 5;

/** Every text that has a phrase exactly as it is written. */
export async function searchPhrase(pagefind: Pagefind, phrase: string): Promise<PagefindResult[]> {
  const isUnspacedHere = isWrittenUnspaced(document.documentElement.lang) && isUnspaced(phrase);
  if (isUnspacedHere) return searchCharacters(pagefind, phrase);
  const { results } = await pagefind.search(`"${phrase}"`);
  const found = results.filter(({ score }) => score > 0);
  return keepExact(found.slice(0, mostCompared.words), phrase);
}

/**
 * The words of a query that occur nowhere. Where no word begins like the one that is looked for, Pagefind answers with the
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
  const texts = await Promise.all(results.slice(0, mostAsked).map(({ data }) => data()));
  const places = texts.flatMap(listPlaces);
  return unsure.filter((word) => !places.some((text) => beginsWord(text, word)));
}

/**
 * Where words are written without spaces, the index has single characters. Pagefind finds characters that follow each
 * other only in texts, all of them equally well; so the texts that have all the characters give the order, and are looked
 * into for their titles and lines.
 */
async function searchCharacters(pagefind: Pagefind, phrase: string): Promise<PagefindResult[]> {
  const characters = splitCharacters(phrase, ' ');
  const { results: inText } = await pagefind.search(`"${characters}"`);
  const { results: anywhere } = await pagefind.search(characters);
  const follows = new Map(inText.map((result) => [result.id, result]));
  const others = anywhere.filter(({ id }) => !follows.has(id)).slice(0, mostCompared.characters);
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
  const exact = texts.map((text) =>
    listPlaces(text).some((place) => findMarks(joinCharacters(place), [phrase]).length > 0),
  );
  return results.filter((_, index) => exact[index]);
}

function listPlaces({ content, meta }: Fragment): string[] {
  return [content, meta.title, meta.line ?? ''];
}
