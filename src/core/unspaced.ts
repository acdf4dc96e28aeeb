/** A text that begins in a script which sets no spaces between words. */
export const unspaced = /^[「『（【\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
