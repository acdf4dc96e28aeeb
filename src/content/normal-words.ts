import { eastAsianCharacters } from '../text/scripts.ts';

/** Marks that nobody sees: soft hyphens, joints without width, and signs of direction. */
const unseen = /[\u00AD\u200B\u200E\u200F\u061C\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const quotes = /[\p{Pi}\p{Pf}"'`´‚„′″＂＇]/gu;
const dashes = /\s*(?:[–—―]|--+)\s*/gu;

/** Chinese and Japanese part no words by spaces, so a space beside their signs is a matter of typesetting. */
const eastAsianSpace = new RegExp(
  `(?<=[${eastAsianCharacters}])\\s+|\\s+(?=[${eastAsianCharacters}])`,
  'gu',
);

/**
 * A text in which only its words and its punctuation tell: one kind of quotation mark, of dash and of space, and one
 * way to write each letter. Done twice it gives the same.
 */
export function normaliseWords(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(unseen, '')
    .replaceAll(quotes, "'")
    .replaceAll('...', '…')
    .replaceAll(/[‐‑]/gu, '-')
    .replaceAll(dashes, ' – ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(eastAsianSpace, '')
    .trim();
}

/** Where one sentence ends and the next begins. */
const sentenceEnd = /(?<=[.!?…؟۔।]['’”)\]]*)\s+|(?<=[。！？][」』）]*)(?![」』）…。！？])/u;

/** A text's sentences, which side by side are the text again: a line each makes a change easy to see. */
export function splitSentences(text: string): string[] {
  return text.split(sentenceEnd).filter(Boolean);
}
