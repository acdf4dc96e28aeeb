import { splitWords } from '../text/split-words.ts';

/** Where a sentence without spaces may break at its marks: behind those that close, before those that open. */
const atMarks = /(?<=[、。，．！？」』）】])(?=[\p{L}\p{N}])|(?<=[^「『（【])(?=[「『（【])/u;
/** What follows a word of Japanese and belongs to it: particles and endings. */
const ending = /^[\p{Script=Hiragana}ー々][^\p{Script=Han}\p{Script=Katakana}]*$/u;
/** Small letters, and marks, with which no line begins. */
const neverFirst = /^[ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮーヽヾゝゞ々]/u;
const ended = /[、。，．！？\s]$/u;

/** How many letters are kept together. */
const most = 7;

/**
 * The parts of a sentence between which a line may break. In Japanese these are phrases, a word with what belongs to it,
 * as far as they are short.
 */
export function splitPhrases(sentence: string, language: string): string[] {
  const phrases: string[] = [];
  for (const word of splitWords(sentence, language).flatMap((one) => one.split(atMarks))) {
    const before = phrases.at(-1) ?? '';
    const isBound = ending.test(word) && !ended.test(before) && lengthOf(before + word) <= most;
    if (before && (isBound || neverFirst.test(word))) phrases[phrases.length - 1] = before + word;
    else phrases.push(word);
  }
  return phrases;
}

function lengthOf(phrase: string): number {
  return [...phrase.replaceAll(/[\p{P}\s]/gu, '')].length;
}
