/** How long a title is: the longer, the smaller it is set. */
export type TitleLength = 'short' | 'long' | 'very-long';

/** As wide as two letters: the signs of China, Japan and Korea, with their punctuation. */
const fullWidth =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/u;

/** Tells a title's length by the room that its letters take. */
export function titleLength(title: string): TitleLength {
  const letters = Array.from(title, (letter) => (fullWidth.test(letter) ? 2 : 1));
  const width = letters.reduce<number>((sum, one) => sum + one, 0);
  return width > 100 ? 'very-long' : width > 50 ? 'long' : 'short';
}
