import { unspacedLetters } from './scripts.ts';

/**
 * Signs over, under and between letters that people leave out when they write: accents that stand by themselves, Arabic
 * vowels and the stretching of a line, Hebrew points. The vowel signs of Hindi or Thai are none: they make another word.
 */
const passingClass =
  '\\u0300-\\u036F\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7\\u0610-\\u061A\\u0640\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E8\\u06EA-\\u06ED';

/** Arabic letters that are written for one another, beside those that Unicode takes apart. */
const alike = new Map([['ٱ', 'ا'], ['ى', 'ي'], ['ی', 'ي'], ['ة', 'ه'], ['ک', 'ك']]); // prettier-ignore

const unspaced = new RegExp(`[${unspacedLetters}]`, 'u');
const unspacedCluster = new RegExp(`(?=[${unspacedLetters}])\\p{L}[\\p{M}\\u30FC]*`, 'gu');
const passing = new RegExp(`[${passingClass}]`, 'gu');
/** A letter or digit that belongs to the same word as a letter or digit beside it. */
const joined = `(?![${unspacedLetters}])[\\p{L}\\p{N}]`;
const passed = `[${passingClass}]*`;

/** True where a text, or any of it, is in a script that is written without spaces. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}

/** The languages of such scripts whose texts the search index is given sign by sign. */
export function isWrittenUnspaced(language: string): boolean {
  return /^(?:ja|zh|yue|th|lo|km|my)(?:-|$)/i.test(language);
}

/** Stands between signs in the index: it is no space, and takes no room. */
export const signBreak = '\u200B';

/** The same with each sign of an unspaced script set apart by `between`, so that any run of them can be looked up. */
export function setApart(text: string, between: string): string {
  return text.replaceAll(unspacedCluster, (sign, place: number) => {
    const before = place === 0 || /\s/.test(text.charAt(place - 1)) ? '' : between;
    const next = text.charAt(place + sign.length);
    const isLast = next === '' || /\s/.test(next) || isUnspaced(next);
    return before + sign + (isLast ? '' : between);
  });
}

/** The text as it was before its signs were set apart in the index. */
export function joinSigns(text: string): string {
  return text.replaceAll(signBreak, '');
}

/** Letters, digits and Kana that Japanese and Chinese keyboards set wide or narrow: `ＪＩＳ`, `４８`, `ｶﾀｶﾅ`. */
const otherWidths = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFF9F]+/gu;

/** The text with every letter in its usual width and in one piece, as it is indexed and looked up. */
export function usualWidth(text: string): string {
  return text.replaceAll(otherWidths, (run) => run.normalize('NFKC')).normalize('NFC');
}

/** Takes away what people leave out when they write. */
export function dropPassing(text: string): string {
  return text.replaceAll(passing, '');
}

/** The letter without its accents, and the one that stands for all that are written alike. Of Kana and Hangul nothing is taken. */
export function plainLetter(letter: string): string {
  const plain = dropPassing(letter.normalize('NFD'));
  return alike.get(letter) ?? (plain.length === 1 ? plain : letter);
}

/**
 * A pattern for folded words in a folded text. Between words there may be spaces and punctuation, but need be none where
 * none is written, and signs that may be left out may be there or not. It begins where a word does; `whole` also lets it
 * end only where one does.
 */
export function wordsPattern(words: readonly string[], gap: '*' | '+', whole: boolean): string {
  const letters = words.map((word) =>
    Array.from(dropPassing(word), (letter) => escapePattern(letter) + passed).join(''),
  );
  const [first = '', last = ''] = [words.at(0), words.at(-1)];
  const before = isUnspaced(first.charAt(0)) ? '' : `(?<!${joined}${passed})`;
  const after =
    !whole || isUnspaced(last.charAt(last.length - 1)) ? '' : `(?!${joined}|[${passingClass}])`;
  return before + letters.join(`[\\s\\p{P}]${gap}`) + after;
}

function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
