import { foldText, unfoldSpan, type Folded } from './fold.ts';
import { isUnspaced, unspacedLetters } from './scripts.ts';
import { mergeSpans, type Span } from './spans.ts';

/** Every place where one of the marks occurs as whole words, in order; overlapping ones become one. */
export function findMarks(text: string, marks: readonly string[]): Span[] {
  const phrases = marks.map((mark) => foldText(trimPunctuation(mark)).text).filter(Boolean);
  if (phrases.length === 0) return [];
  const folded = foldText(text);
  const spans = phrases.flatMap((phrase) => findPattern(folded, phrasePattern(phrase)));
  return mergeSpans(spans, 'overlapping');
}

/** True where a word of the text is the one that is looked for, or goes on from it. */
export function beginsWord(text: string, start: string): boolean {
  const parts = partsOf(start);
  if (parts.length === 0) return false;
  // Hyphens and apostrophes are set in more ways than one: `self-care`, `self care`, `don’t`.
  return new RegExp(wordsPattern(parts, '*'), 'u').test(foldText(text).text);
}

/** The words of a query, each once. */
export function listWords(words: string): string[] {
  return [...new Set(words.split(/\s+/))].filter((word) => partsOf(word).length > 0);
}

/** Takes off what is beside a word and no part of it: `味見。`. */
export function trimPunctuation(word: string): string {
  return word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');
}

function partsOf(word: string): string[] {
  return foldText(word).text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** A pattern for a folded word in a folded text, and for every word that goes on from it. */
export function beginningPattern(word: string): RegExp {
  return new RegExp(wordsPattern([word], '*'), 'gu');
}

/** Where a pattern with the flag `g` is found in the folded text, as places of the text itself. */
export function findPattern(folded: Folded, pattern: RegExp): Span[] {
  return [...folded.text.matchAll(pattern)].map(({ index: start, 0: { length } }) =>
    unfoldSpan(folded, { start, end: start + length }),
  );
}

function phrasePattern(phrase: string): RegExp {
  const pattern = wordsPattern(phrase.split(/\s+/), isUnspaced(phrase) ? '*' : '+');
  const isInsideWords = isUnspaced(phrase.charAt(phrase.length - 1));
  return new RegExp(isInsideWords ? pattern : `${pattern}(?!${joined}|\\p{M})`, 'gu');
}

/** A letter or digit that belongs to the same word as a letter or digit beside it. */
const joined = `(?![${unspacedLetters}])[\\p{L}\\p{N}]`;

/**
 * A pattern for folded words in a folded text, from where a word begins. Between words there may be spaces and
 * punctuation, or with the gap `*` nothing.
 */
function wordsPattern(words: readonly string[], gap: '*' | '+'): string {
  const before = isUnspaced(words[0]?.charAt(0) ?? '') ? '' : `(?<!${joined}\\p{M}*)`;
  return before + words.map(escapePattern).join(`[\\s\\p{P}]${gap}`);
}

function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
