import { wideCharacters } from '../text/scripts.ts';

const wide = new RegExp(`[${wideCharacters}]`, 'u');

/** How long a title is, by the room that its letters take: the longer, the smaller it is set. */
export function titleLength(title: string): 'short' | 'long' | 'very-long' {
  const width = Array.from(title).reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0);
  return width > 100 ? 'very-long' : width > 50 ? 'long' : 'short';
}
