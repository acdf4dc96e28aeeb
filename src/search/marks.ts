import type { ExcerptPart } from './hits.ts';
import { dropPassing, isUnspaced, plainLetter, usualWidth, wordsPattern } from '../text/letters.ts';
import type { Query } from './query.ts';

/** The most words that a link carries along to be marked. */
const mostMarks = 12;

/** The name under which a link carries what to mark on the page that it leads to. */
export const markField = 'mark';

/** What to mark on the page of a hit: the phrases, and the words that were found as the text has them. */
export function marksOf(excerpt: readonly ExcerptPart[], { phrases }: Query): string[] {
  const found = excerpt.filter(({ isMarked }) => isMarked).map(({ text }) => trimMarks(text));
  const key = (mark: string) => dropPassing(foldText(mark));
  const inPhrases = new Set(phrases.flatMap((phrase) => [key(phrase), ...key(phrase).split(' ')]));
  const words = found.filter((word) => word && !inPhrases.has(key(word)));
  const unique = new Map([...phrases, ...words].map((mark) => [key(mark), mark]));
  return [...unique.values()].slice(0, mostMarks);
}

/**
 * The same text in small letters without accents, with plain apostrophes. Each character stays in its place, so that
 * what is found in the one is found in the other.
 */
export function foldText(text: string): string {
  // Code units, not characters: the places count in code units.
  return Array.from({ length: text.length }, (_, index) => foldUnit(text.charAt(index))).join('');
}

/** A stretch of a text, by the places of its first character and of the one after its last. */
export type Span = { start: number; end: number };

/** Every place where one of the marks stands as whole words, in order; overlapping ones become one. */
export function findMarks(text: string, marks: readonly string[]): Span[] {
  const patterns = marks.map((mark) => foldText(trimMarks(mark))).filter(Boolean);
  if (patterns.length === 0) return [];
  const folded = foldText(text);
  const spans = patterns.flatMap((pattern) => findWords(folded, pattern));
  return mergeSpans(spans.sort((a, b) => a.start - b.start || b.end - a.end));
}

function findWords(folded: string, phrase: string): Span[] {
  const gap = isUnspaced(phrase) ? '*' : '+';
  const pattern = new RegExp(wordsPattern(phrase.split(/\s+/), gap, true), 'gu');
  return [...folded.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

function foldUnit(unit: string): string {
  if (unit === '’') return "'";
  const small = plainLetter(usualWidth(unit)).toLowerCase();
  return small.length === 1 ? small : unit;
}

function trimMarks(word: string): string {
  return word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
