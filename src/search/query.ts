import { trimPunctuation } from './match-words.ts';
import { isUnspaced, usualWidth } from '../text/scripts.ts';

/** The longest query that is looked up, in characters. What goes beyond it is left out. */
export const longestQuery = 200;

/** What a reader looks for: single words, and phrases that must stand exactly so. */
export type Query = {
  /** The whole as it is shown and kept in addresses. */
  text: string;
  words: string;
  phrases: string[];
};

/**
 * Reads what was written into the field: any text at all, of any length. Where words are written without spaces, nobody
 * can tell where one begins, so that each run of them must stand as it is written, like a phrase.
 */
export function readQuery(written: string): Query {
  const text = cleanQuery(written);
  const straight = usualWidth(text).replaceAll(/[“”„«»「」『』｢｣＂]/g, '"');
  const quoted = [...straight.matchAll(/"([^"]*)"/g)].map(([, phrase = '']) => phrase.trim());
  const words = oneLine(straight.replaceAll(/"[^"]*"/g, ' ').replaceAll('"', ' ')).split(' ');
  const runs = words.filter(isUnspaced).map(trimPunctuation);
  return {
    text,
    words: words.filter((word) => !isUnspaced(word)).join(' '),
    phrases: [...new Set([...quoted, ...runs])].filter(hasWord),
  };
}

/** True where there is nothing to look for. */
export function isEmptyQuery({ words, phrases }: Query): boolean {
  return phrases.length === 0 && !hasWord(words);
}

/** One line of whole characters. Halves of characters, which break addresses and encoders, are taken out. */
export function cleanQuery(written: string): string {
  // A pasted book is cut first, so that cleaning it takes no time.
  const start = written.slice(0, longestQuery * 20);
  const whole = oneLine(start.replaceAll(/\p{Cs}/gu, '').replaceAll(/\p{Cc}/gu, ' '));
  return [...whole].slice(0, longestQuery).join('').trim();
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
