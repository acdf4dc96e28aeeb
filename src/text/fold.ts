import { withoutInvisible } from './scripts.ts';
import type { Span } from './spans.ts';

/** A text in the form in which it is compared, and where each UTF-16 unit of that form comes from. */
export type Folded = ReturnType<typeof foldText>;

/**
 * Folds case, accents, letter variants and widths away, and marks that people leave out when they write, so that “Élan”
 * is found by “elan”, and a word with its Arabic vowels by the bare one. Other marks stay: without its vowel signs, or
 * with another voicing, a word of Hindi or Japanese is another word.
 */
export function foldText(text: string) {
  const units: string[] = [];
  /** For each unit of the folded text: where the character that it came from begins, and where it ends. */
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { index: start, 0: character } of text.matchAll(characters)) {
    const end = start + character.length;
    for (const unit of foldCharacter(character).split('')) {
      units.push(unit);
      starts.push(start);
      ends.push(end);
    }
  }
  return { text: units.join(''), starts, ends };
}

/** Where a stretch of the folded text is in the text itself. */
export function unfoldSpan({ starts, ends }: Folded, { start, end }: Span): Span {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

/** The folded form of a name, such as a goal's, that is only compared. Any white space is one space. */
export function foldName(name: string): string {
  return foldText(name).text.replaceAll(/\s+/g, ' ').trim();
}

/** A character with the marks that belong to it; the stretching of an Arabic letter and the voicing of narrow kana are letters by their class. */
const characters = /.[\p{M}\u0640\uFF9E\uFF9F]*/gsu;

/**
 * Marks that people leave out when they write: accents that are characters of their own, Arabic vowels and the stretching
 * of a line, Hebrew points. The vowel signs of Hindi or Thai are not among them: they make another word.
 */
const optionalMarks =
  /[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED]/gu;

/** Letters that are written for one another, beside those that Unicode decomposes, and typographic apostrophes. */
const variants = new Map([['ٱ', 'ا'], ['ى', 'ي'], ['ی', 'ي'], ['ة', 'ه'], ['ک', 'ك'], ['’', "'"], ['‘', "'"]]); // prettier-ignore
const variant = new RegExp(`[${[...variants.keys()].join('')}]`, 'gu');
const voicedKana = /[\u3041-\u30FF][\u3099\u309A]/gu;

function foldCharacter(character: string): string {
  // Most of what is written, at once: years of reflections are folded before they can be searched.
  if (character.length === 1 && character < '\u0080') return character.toLowerCase();
  return (
    withoutInvisible(character)
      .normalize('NFKD')
      .replaceAll(optionalMarks, '')
      .replaceAll(variant, (letter) => variants.get(letter) ?? letter)
      // Hangul stays decomposed, so that a syllable is found while it is typed; か is never found in が.
      .replaceAll(voicedKana, (kana) => kana.normalize('NFC'))
      // By way of capitals, so that ß and ς fold to what they are there.
      .toUpperCase()
      .toLowerCase()
  );
}
