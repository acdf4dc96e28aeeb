import { decodeComponent } from '../text/attempt.ts';
import { parseScope, type Scope } from './filters.ts';
import { trimPunctuation } from '../text/match-words.ts';
import { isUnspaced, usualWidth } from '../text/scripts.ts';

/** The longest query that is looked up, in characters. What goes beyond it is left out. */
export const longestQuery = 200;

/** What a reader looks for: single words, and phrases that must occur exactly so. */
export type Query = {
  /** The whole as it is shown and kept in addresses. */
  text: string;
  words: string;
  phrases: string[];
};

/**
 * Reads what was written into the field: any text at all, of any length. Where words are written without spaces, nobody
 * can tell where one begins, so that each run of them must occur as it is written, like a phrase.
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

/** What the address of the search page asks for. */
export type Asked = { query: string; scope: Scope };

/**
 * Reads `?q=…&voice=…`, however it is encoded. What cannot be decoded is taken as it is. What is looked for on the
 * device alone is in the fragment, which no browser sends to anybody: `?voice=device#q=…`.
 */
export function readSearchAddress(search: string, fragment = ''): Asked {
  const fields = readFields(search.replace(/^\?/, ''));
  const scope = parseScope(fields.get('voice'));
  const unsent = scope === 'device' ? readFields(fragment.replace(/^#/, '')) : fields;
  return { query: cleanQuery(unsent.get('q') ?? fields.get('q') ?? ''), scope };
}

/** The same as an address from the search page: `?q=rest&voice=now`, or nothing where nothing is asked. */
export function writeSearchAddress({ query, scope }: Asked): string {
  const text = query ? `q=${encodeURIComponent(query)}` : '';
  if (scope === 'device') return `?voice=device${text && `#${text}`}`;
  const fields = [text, scope === 'everything' ? '' : `voice=${scope}`].filter(Boolean);
  return fields.length > 0 ? `?${fields.join('&')}` : '';
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function readFields(text: string): Map<string, string> {
  const fields = [...text.replaceAll('+', ' ').matchAll(/([^&=]*)=?([^&]*)/g)];
  return new Map(
    fields.map(([, name = '', value = '']) => [decodeComponent(name), decodeComponent(value)]),
  );
}
