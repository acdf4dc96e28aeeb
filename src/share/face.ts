import type { Direction } from './directions.ts';

/** How a glyph is drawn: its weight, and how soft its corners are, from 0 to 1. */
type Look = { weight: number; soft: number };

/** A letter, or a part of one, at its place in a word. All lengths are shares of the font's size. */
export type Glyph = { font: number; id: number; x: number; y: number; width: number };

/** A word set in glyphs, from left to right whatever its direction. */
export type SetWord = {
  glyphs: Glyph[];
  width: number;
  /** What follows it where the line goes on. */
  space: number;
  direction: Direction;
  /** True where its text as a whole is written against the card. */
  isTurned: boolean;
};

type Outline = {
  /** The data of an SVG path with its y axis upwards. */
  path: string;
  /** How large its units are. */
  unit: number;
  /** How much stronger it has to be, where its font has one weight only. */
  stroke: number;
};

/** A font, with others behind it for what it has not. */
export type Face = {
  /** The words of a text. Undefined where no font has one of its letters: a card never shows an empty box. */
  setWords: (text: string) => SetWord[] | undefined;
  /** A glyph as it is drawn. */
  draw: (glyph: Glyph, look: Look) => Outline;
};
