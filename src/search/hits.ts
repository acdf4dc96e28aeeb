import type { SearchFilter } from './filters.ts';
import type { Query } from './query.ts';
import { findMarks, trimPunctuation } from '../text/match-words.ts';
import { foldText } from '../text/fold.ts';
import { isUnspaced, joinCharacters } from '../text/scripts.ts';
import { mergeSpans, splitBySpans, textOf, type ExcerptPart } from '../text/spans.ts';

/** One text in which something was found. */
export type Hit = {
  /** From the garden's root, with the text's anchor: `lessons/ask-for-help/#stance-10`. */
  address: string;
  /** The lesson's or the note's. */
  title: string;
  filter: SearchFilter;
  /** What the stance's head says: `What I said then`. Missing where the text has no voice. */
  voice: string | undefined;
  excerpt: ExcerptPart[];
};

/** What was found on one page. */
export type HitGroup = { address: string; title: string; hits: Hit[] };

/**
 * Puts the stances of a lesson together, in the order in which they were written. A lesson is where its best stance is,
 * so that a page that has its place keeps it when more is found.
 */
export function groupHits(hits: readonly Hit[]): HitGroup[] {
  const groups = Map.groupBy(hits, ({ address }) => address.split('#')[0] ?? '');
  return [...groups].map(([address, some]) => ({
    address,
    title: some[0]?.title ?? '',
    hits: [...some].sort((a, b) => stanceNumber(a) - stanceNumber(b)),
  }));
}

/**
 * Takes an excerpt of the index apart: text with `<mark>` around what was found, and brackets escaped. Punctuation
 * beside a word is no part of what was found.
 */
export function readExcerpt(html: string): ExcerptPart[] {
  return joinCharacters(html)
    .replace(/ …$/, '\u00a0…')
    .split(/<mark>([\s\S]*?)<\/mark>/)
    .flatMap((part, index) => {
      const text = part.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
      return index % 2 === 0 ? splitBySpans(text, []) : markWord(text);
    });
}

/**
 * The same excerpt with its phrases marked as they are written. In scripts without spaces the index has single characters, and marks
 * each of them wherever it is; those marks are taken off.
 */
export function markPhrases(parts: readonly ExcerptPart[], phrases: readonly string[]) {
  const text = textOf(parts);
  let end = 0;
  const words = parts.flatMap((part) => {
    const span = { start: end, end: (end += part.text.length) };
    return part.isMarked && !isUnspaced(part.text) ? [span] : [];
  });
  return splitBySpans(text, mergeSpans([...words, ...findMarks(text, phrases)], 'touching'));
}

function markWord(text: string): ExcerptPart[] {
  const word = trimPunctuation(text);
  const start = text.indexOf(word);
  return splitBySpans(text, [{ start, end: start + word.length }]);
}

function stanceNumber({ address }: Hit): number {
  return Number(/\d+$/.exec(address.split('#')[1] ?? '')?.[0] ?? 0);
}

/** The name under which a link carries what to mark on the page that it leads to. */
export const markField = 'mark';

/** The most marks that a link carries along, and that an address may ask for, whoever wrote it. */
export const mostMarks = 12;

/** What to mark on the page of a hit: the phrases, and the words that were found as the text has them. */
export function marksOf(excerpt: readonly ExcerptPart[], { phrases }: Query): string[] {
  const found = excerpt.filter(({ isMarked }) => isMarked).map(({ text }) => trimPunctuation(text));
  const key = (mark: string) => foldText(mark).text;
  const inPhrases = new Set(phrases.flatMap((phrase) => [key(phrase), ...key(phrase).split(' ')]));
  const words = found.filter((word) => word && !inPhrases.has(key(word)));
  const unique = new Map([...phrases, ...words].map((mark) => [key(mark), mark]));
  return [...unique.values()].slice(0, mostMarks);
}
