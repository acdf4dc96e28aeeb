import { dropPassing, plainLetter } from '../text/letters.ts';

/** A text in the form in which it is compared, and where each unit of that form stands in the text itself. */
export type Folded = {
  text: string;
  /** By the places of the folded text: where the character begins that it came from, and where that ends. */
  starts: readonly number[];
  ends: readonly number[];
};

/**
 * Folds case, accents and widths away, and what else is left out when people write, so that “Élan” is found by “elan”,
 * and a word with its Arabic vowels by the bare one. Other marks stay: without its vowel signs, or with another voicing, a
 * word of Hindi or Japanese is another word.
 */
export function foldText(text: string): Folded {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let place = 0;
  for (const character of text) {
    const end = place + character.length;
    for (const unit of foldCharacter(character).split('')) {
      units.push(unit);
      starts.push(place);
      ends.push(end);
    }
    // An accent of its own belongs to the letter before it.
    if (ends.length > 0 && dropPassing(character) === '') ends[ends.length - 1] = end;
    place = end;
  }
  return { text: units.join(''), starts, ends };
}

/** The same, for what is only compared: names of goals, say. White space is one space. */
export function foldName(name: string): string {
  return foldText(name).text.replaceAll(/\s+/g, ' ').trim();
}

function foldCharacter(character: string): string {
  // Most of what is written, in no time: a drawer of years is folded before it can be searched.
  if (character < '\u0080') return character.toLowerCase();
  if (character === '’' || character === '‘') return "'";
  // By way of capitals, so that ß and ς fold to what they are there.
  return dropPassing(plainLetter(character).normalize('NFKD')).toUpperCase().toLowerCase();
}
