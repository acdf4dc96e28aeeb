/*
 * Which signs are of which kind, each as part of a pattern's character class: `[${unspacedLetters}]` with the flag `u`.
 * They are told by script and place. Unicode's extended scripts change from one version to the next, and have “·” among
 * Chinese punctuation.
 */

const classOf = (scripts: readonly string[]) =>
  scripts.map((script) => `\\p{Script=${script}}`).join('');

const eastAsianLetters = `${classOf(['Han', 'Hiragana', 'Katakana'])}\\u3099\\u309A\\u30FC`;

/** Letters of scripts that are written without spaces: in them a word may begin anywhere. */
export const unspacedLetters = eastAsianLetters + classOf(['Thai', 'Lao', 'Khmer', 'Myanmar']);

/** Signs of Chinese and Japanese, with their punctuation: beside them a space is a matter of typesetting. */
export const eastAsianSigns = `${eastAsianLetters}\\u3001-\\u303F\\u309B\\u309C\\u30A0\\u30FB\\u3220-\\u325F\\u3280-\\u33FF\\uFF00-\\uFFEF`;

/** Signs as wide as two letters. */
export const wideSigns = `${eastAsianSigns}\\u3000\\p{Script=Hangul}`;

/** A text before which no space is set: it begins with a sign of Chinese or Japanese. */
export const startsUnspaced = new RegExp(`^[${eastAsianSigns}]`, 'u');
