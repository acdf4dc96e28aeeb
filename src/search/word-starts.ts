import { dropPassing, wordsPattern } from '../text/letters.ts';
import { foldText } from './marks.ts';

/** The words of a query, each once. */
export function listWords(words: string): string[] {
  return [...new Set(words.split(/\s+/))].filter((word) => partsOf(word).length > 0);
}

/** True where a word of the text is the one that is looked for, or goes on from it. */
export function beginsWord(text: string, start: string): boolean {
  const parts = partsOf(start);
  if (parts.length === 0) return false;
  // Hyphens and apostrophes are set in more ways than one: `self-care`, `self care`, `don’t`.
  return new RegExp(wordsPattern(parts, '*', false), 'u').test(foldText(text));
}

function partsOf(word: string): string[] {
  return dropPassing(foldText(word)).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
