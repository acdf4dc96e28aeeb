/*
 * Scripts that are written without spaces, and characters by their kind, as parts of a pattern's character class:
 * `[${unspacedLetters}]` with the flag `u`. Characters are chosen by script and code point: Unicode's extended scripts
 * change from one version to the next, and count “·” as Chinese punctuation.
 */

const classOf = (scripts: readonly string[]) =>
  scripts.map((script) => `\\p{Script=${script}}`).join('');

const eastAsianLetters = `${classOf(['Han', 'Hiragana', 'Katakana'])}\\u3099\\u309A\\u30FC`;

/** Letters of scripts that are written without spaces: in them a word may begin anywhere. */
export const unspacedLetters = eastAsianLetters + classOf(['Thai', 'Lao', 'Khmer', 'Myanmar']);

/** Chinese and Japanese characters with their punctuation: a space beside them is a matter of typesetting. */
export const eastAsianCharacters = `${eastAsianLetters}\\u3001-\\u303F\\u309B\\u309C\\u30A0\\u30FB\\u3220-\\u325F\\u3280-\\u33FF\\uFF00-\\uFFEF`;

/** Characters that are as wide as two letters. */
export const wideCharacters = `${eastAsianCharacters}\\u3000\\p{Script=Hangul}`;

/** A text before which no space is set: it begins with a Chinese or Japanese character. */
export const startsUnspaced = new RegExp(`^[${eastAsianCharacters}]`, 'u');

const unspaced = new RegExp(`[${unspacedLetters}]`, 'u');
const unspacedCluster = new RegExp(`(?=[${unspacedLetters}])\\p{L}[\\p{M}\\u30FC]*`, 'gu');

/** True where a text, or any of it, is in a script that is written without spaces. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}

/** The languages of such scripts, whose texts are indexed for search character by character. */
export function isWrittenUnspaced(language: string): boolean {
  return /^(?:ja|zh|yue|th|lo|km|my)(?:-|$)/i.test(language);
}

/** Separates the characters of a text in the index. A zero-width space, so that nothing shows. */
export const characterBreak = '\u200B';

/** Separates the characters of unspaced scripts with `between`, so that any run of them can be looked up. */
export function splitCharacters(text: string, between: string): string {
  return text.replaceAll(unspacedCluster, (character, place: number) => {
    const before = place === 0 || /\s/.test(text.charAt(place - 1)) ? '' : between;
    const next = text.charAt(place + character.length);
    const isLast = next === '' || /\s/.test(next) || isUnspaced(next);
    return before + character + (isLast ? '' : between);
  });
}

/** The text as it was before its characters were separated for the index. */
export function joinCharacters(text: string): string {
  return text.replaceAll(characterBreak, '');
}

/** Letters, digits and kana that Japanese and Chinese keyboards write wide or narrow: `ＪＩＳ`, `４８`, `ｶﾀｶﾅ`. */
const otherWidths = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFF9F]+/gu;

/** The text without what only says where a line may break: soft hyphens, zero-width spaces, hyphens that hold a word together. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(/[\u00AD\u200B\u2060\uFEFF]/g, '').replaceAll(/[\u2010\u2011]/g, '-');
}

/** The text with every letter in its usual width and composed, and no invisible signs, as it is indexed and looked up. */
export function usualWidth(text: string): string {
  return withoutInvisible(text)
    .replaceAll(otherWidths, (run) => run.normalize('NFKC'))
    .normalize('NFC');
}
