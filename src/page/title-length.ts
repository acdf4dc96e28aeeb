import { wideCharacters } from '../text/scripts.ts';

/** How long a title is: the longer, the smaller it is set. */
export type TitleLength = 'short' | 'long' | 'very-long';

const wide = new RegExp(`[${wideCharacters}]`, 'u');

/** A title's length by the room that its letters take. */
export function titleLength(title: string): TitleLength {
  const letters = Array.from(title, (letter) => (wide.test(letter) ? 2 : 1));
  const width = letters.reduce<number>((sum, one) => sum + one, 0);
  return width > 100 ? 'very-long' : width > 50 ? 'long' : 'short';
}
