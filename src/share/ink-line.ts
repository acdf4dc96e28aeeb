import type { CardText } from './card.ts';
import { orderLine } from './directions.ts';
import type { Face, SetWord } from './face.ts';
import { lineWidth } from './lines.ts';

/** The size of a card, as those who show it ask for. */
export const cardSize = { width: 1200, height: 630 };

/** What cards of a garden are set in. `leading` is from line to line, in shares of the size. */
export type Setting = { head: Face; text: Face; leading: number; isRightToLeft: boolean };

/** A glyph on the card: `x` and `y` are where it stands on its line, `tone` and `soft` say its colour. */
export type Ink = {
  path: string;
  scale: number;
  /** How wide its edge is, in the units of its path. */
  stroke: number;
  x: number;
  y: number;
  tone: CardText['side'] | 'gone' | 'ink' | 'quiet';
  soft: number;
};

/** Where a line stands, counted from where lines begin, and how its glyphs look at each place. */
type Line = {
  x: number;
  y: number;
  size: number;
  face: Face;
  tone: Ink['tone'];
  softAt: (x: number) => number;
  weigh: (soft: number) => number;
};

/** The glyphs of a line. What is written against the card stands in its own order. */
export function inkLine(words: readonly SetWord[], line: Line, isRightToLeft: boolean): Ink[] {
  const { size, face, softAt } = line;
  let x = line.x;
  return orderLine(words).flatMap((word) => {
    const start = x;
    x += (word.width + word.space) * size;
    return word.glyphs.map((glyph) => {
      const from = isRightToLeft ? word.width - glyph.x - glyph.width : glyph.x;
      const soft = Math.round(16 * softAt(start + (from + glyph.width / 2) * size)) / 16;
      const { path, unit, stroke } = face.draw(glyph, { weight: line.weigh(soft), soft });
      return {
        path,
        scale: size * unit,
        stroke: stroke / unit,
        x: isRightToLeft
          ? cardSize.width - start - (word.width - glyph.x) * size
          : start + glyph.x * size,
        y: line.y - glyph.y * size,
        tone: line.tone,
        soft,
      };
    });
  });
}

/** The place of a line for the seam to pass behind. */
export type Box = { x: number; y: number; width: number; height: number };

/** Between words and the seam. */
const air = 14;

/** A line with some air at its ends. */
export function coverLine(
  line: SetWord[],
  x: number,
  size: number,
  y: number,
  height: number,
  { isRightToLeft }: Setting,
): Box {
  const width = lineWidth(line) * size + 2 * air;
  return { x: isRightToLeft ? cardSize.width - x - width + air : x - air, y, width, height };
}
