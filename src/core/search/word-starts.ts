import { foldText } from './marks.ts';

/** The words of a query, each once. */
export function listWords(words: string): string[] {
  return [...new Set(words.split(/\s+/))].filter((word) => partsOf(word).length > 0);
}

/** True where a word of the text is the one that is looked for, or goes on from it. */
export function beginsWord(text: string, start: string): boolean {
  // Hyphens and apostrophes are set in more ways than one: `self-care`, `self care`, `don’t`.
  const pattern = partsOf(start).join('[\\s\\p{P}]*');
  return pattern !== '' && new RegExp(`(?<![\\p{L}\\p{N}])${pattern}`, 'u').test(foldText(text));
}

function partsOf(word: string): string[] {
  return foldText(word).match(/[\p{L}\p{N}]+/gu) ?? [];
}
