import {
  isUnspaced,
  isWrittenUnspaced,
  joinCharacters,
  splitCharacters,
} from '../../text/scripts.ts';
import { beginsWord, findMarks, listWords } from '../../text/match-words.ts';
import type { Query } from '../query.ts';
import { readFragment, type Fragment, type Pagefind, type PagefindResult } from './pagefind.ts';

/*
 * Pagefind looks words up by their stems, and takes the nearest where it has none. Whether a text has the very words that
 * were asked for is seen here, in the texts themselves.
 */

/**
 * The most texts that are compared with a phrase word by word, and with a run of characters in titles and lines. Up to
 * `all` every one is compared; of more, as many as are shown.
 */
const mostCompared = { all: 40, words: 200, characters: 40 };

/** How many texts are fetched at a time to be compared. */
const atOnce = 20;

/** How many of the best results are asked whether a word is in them. They are fetched to be shown anyway. */
const mostAsked = 5;

/**
 * The texts that have every word of a query and the stems of every phrase, the best first. Words and phrases are looked up
 * apart.
 */
export async function findTexts(pagefind: Pagefind, { words, phrases }: Query, language: string) {
  const look = async (term: string) => {
    const { results } = await pagefind.search(term);
    // The voice alone weighs nothing: it is in the index to be shown.
    return results.filter(({ score }) => score > 0);
  };
  const [first = [], ...others] = await Promise.all([
    ...(words ? [look(words)] : []),
    ...phrases.map((phrase) =>
      isUnspacedIn(language, phrase) ? searchCharacters(pagefind, phrase) : look(`"${phrase}"`),
    ),
  ]);
  const shared = others.map((results) => new Set(results.map(({ id }) => id)));
  return first.filter(({ id }) => shared.every((ids) => ids.has(id)));
}

type Wanted = {
  query: Query;
  language: string;
  isInScope: (one: PagefindResult) => boolean;
  most: number;
};

/**
 * Leaves out the texts that have a phrase in other forms of its words alone. Where there are many, only as many are
 * fetched as are to be shown, and the others are taken for what they seem.
 */
export async function dropInexact(
  results: PagefindResult[],
  { query, language, isInScope, most }: Wanted,
): Promise<PagefindResult[]> {
  const phrases = query.phrases.filter((phrase) => !isUnspacedIn(language, phrase));
  if (phrases.length === 0) return results;
  const isFew = results.length <= mostCompared.all;
  const wanted = isFew ? results : results.filter(isInScope);
  const queue = wanted.slice(0, mostCompared.words);
  const exact = new Set<PagefindResult>();
  let seen = 0;
  while (seen < queue.length && (isFew || exact.size < most)) {
    const some = queue.slice(seen, (seen += atOnce));
    for (const one of await keepExact(some, phrases)) exact.add(one);
  }
  const looked = new Set(queue.slice(0, seen));
  // Where so many have only other forms of the words, the others are not taken for better.
  const isTrusted = exact.size >= most || queue.length === wanted.length;
  return results.filter((one) => exact.has(one) || (isTrusted && !looked.has(one)));
}

function isUnspacedIn(language: string, phrase: string): boolean {
  return isWrittenUnspaced(language) && isUnspaced(phrase);
}

/**
 * The words of a query that occur nowhere. Where no word begins like the one that is looked for, Pagefind answers with the
 * longest word that it begins with, `goal` for `goalkeeper`, which is near it and not it.
 */
export async function findMissing(pagefind: Pagefind, { words }: Query, found: PagefindResult[]) {
  if (found.length === 0) return [];
  const unsure: string[] = [];
  for (const word of listWords(words)) {
    // As a phrase, a word is found in all its forms, and never by its beginning alone.
    const { results: inForms } = await pagefind.search(`"${word}"`);
    if (!inForms.some(({ score }) => score > 0)) unsure.push(word);
  }
  if (unsure.length === 0) return [];
  const texts = await Promise.all(found.slice(0, mostAsked).map(readFragment));
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
  const named = new Set((await keepExact(others, [phrase])).map(({ id }) => id));
  const inOrder = anywhere.filter(({ id }) => follows.has(id) || named.has(id));
  const known = new Set(inOrder.map(({ id }) => id));
  // A result knows the places in its text only where it was found by them.
  return [...inOrder, ...inText.filter(({ id }) => !known.has(id))].map(
    (result) => follows.get(result.id) ?? result,
  );
}

async function keepExact(results: PagefindResult[], phrases: readonly string[]) {
  const texts = await Promise.all(results.map(readFragment));
  const places = texts.map((text) => listPlaces(text).map(joinCharacters));
  return results.filter((_, index) =>
    phrases.every((phrase) =>
      places[index]?.some((place) => findMarks(place, [phrase]).length > 0),
    ),
  );
}

function listPlaces({ content, meta }: Fragment): string[] {
  return [content, meta.title, meta.line ?? ''];
}
