import { Buffer, Direction, shape, type Font } from 'harfbuzzjs';
import type { Face, Glyph, SetWord } from '../share/face.ts';
import { directionOf, isAgainst, splitDirections } from '../share/directions.ts';
import { splitPhrases } from '../share/phrases.ts';
import type { CardFont } from './card-font.ts';

/** Words are measured half turned, so that they are tight where they are hard and loose where they are soft. */
const half = [535, 0.5] as const;

/** Sets words in fonts, each letter in the first of them that has it. */
export function makeFace(
  fonts: readonly CardFont[],
  language: string,
  isRightToLeft: boolean,
): Face {
  const drawn = new Map<string, string>();
  return {
    setWords: (text) => {
      // What is not translated keeps its own direction.
      const isTurned = isAgainst(text, isRightToLeft);
      const words = splitPhrases(clean(text), language).map((word) => {
        const set = setWord(word, fonts, language, isTurned !== isRightToLeft);
        return set && { ...set, isTurned };
      });
      return words.every((word) => word !== undefined) ? words : undefined;
    },
    draw: ({ font, id }, { weight, soft }) => {
      const key = [font, id, weight, soft].join();
      const from = fonts[font];
      const path = drawn.get(key) ?? roundPath(from?.at(weight, soft).glyphToPath(id) ?? '');
      drawn.set(key, path);
      return {
        path,
        unit: from?.unit ?? 1,
        stroke: from?.hasWeights === false ? Math.max(0, (weight - 430) / 220) * 0.035 : 0,
      };
    },
  };
}

/** A font's units are far finer than a pixel. */
function roundPath(path: string): string {
  return path.replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));
}

/** A text without pictures and without what is never seen. */
export function clean(text: string): string {
  return text
    .replaceAll(/(?![\p{N}#*])\p{Emoji}[\p{Emoji_Modifier}\uFE0F\u200D\u20E3]*/gu, '')
    .replaceAll(/[\u00AD\u2060\uFEFF]/g, '')
    .normalize('NFC');
}

function setWord(
  word: string,
  fonts: readonly CardFont[],
  language: string,
  isRightToLeft: boolean,
): Omit<SetWord, 'isTurned'> | undefined {
  const written = word.trimEnd();
  const runs = splitDirections(written, isRightToLeft);
  // A font's glyphs stand from left to right, and so do the parts here.
  const parts = (isRightToLeft ? runs.toReversed() : runs).flatMap((run) => {
    const some = splitFonts(run.text, fonts).map((part) => ({ ...run, ...part }));
    return run.isRightToLeft ? some.toReversed() : some;
  });
  let width = 0;
  const glyphs: Glyph[] = [];
  for (const { text, font, isRightToLeft } of parts) {
    const from = fonts[font];
    if (!from) return undefined;
    const direction = isRightToLeft ? Direction.RTL : Direction.LTR;
    for (const { id, advance, x, y } of shapeRun(text, from.at(...half), language, direction)) {
      glyphs.push({
        font,
        id,
        x: width + x * from.unit,
        y: y * from.unit,
        width: advance * from.unit,
      });
      width += advance * from.unit;
    }
  }
  const space = written === word ? 0 : spaceOf(fonts);
  return { glyphs, width, space, direction: directionOf(written, isRightToLeft) };
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The parts of a text by the first font that has them, as its place; −1 where none has one of its letters. */
function splitFonts(text: string, fonts: readonly CardFont[]) {
  const parts: { text: string; font: number }[] = [];
  for (const { segment } of graphemes.segment(text)) {
    const font = fonts.findIndex(({ has }) => [...segment].every(has));
    // A sign that no font has is left out, a letter never.
    if (font < 0 && !/[\p{L}\p{N}\p{M}]/u.test(segment)) continue;
    const last = parts.at(-1);
    if (last?.font === font) last.text += segment;
    else parts.push({ text: segment, font });
  }
  return parts;
}

function shapeRun(text: string, font: Font, language: string, direction: Direction) {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(direction);
  buffer.setLanguage(language);
  shape(font, buffer);
  return buffer.getGlyphInfosAndPositions().map((glyph) => ({
    id: glyph.codepoint,
    advance: glyph.xAdvance ?? 0,
    x: glyph.xOffset ?? 0,
    y: glyph.yOffset ?? 0,
  }));
}

/** A space of the first font, or about a quarter. */
function spaceOf([font]: readonly CardFont[]): number {
  if (!font) return 0.25;
  const [space] = shapeRun(' ', font.at(...half), 'en', Direction.LTR);
  return (space?.advance ?? 0) * font.unit || 0.25;
}
