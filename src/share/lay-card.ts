import { softness } from '../page/softness.ts';
import type { Card, CardText } from './card.ts';
import type { SetWord } from './face.ts';
import { cardSize, coverLine, inkLine, type Box, type Ink, type Setting } from './ink-line.ts';
import { foot, inkLabel, inset, layBelow } from './lay-names.ts';
import { fitLines, lineWidth, type Fitted } from './lines.ts';

/** A card whose every part has its place. `covered` is where the seam passes behind words. */
export type LaidCard = {
  inks: Ink[];
  seam: number;
  covered: Box[];
  /** True where a text is missing, since no font has all of its letters. */
  isWordless: boolean;
};

const { width: cardWidth } = cardSize;

/** A text in its column; columns count from where lines begin, as everything here does until it is inked. */
type Column = { text: CardText; tone: Ink['tone']; x: number; width: number; largest: number };
type Block = Column & { fitted: Fitted<SetWord> | undefined };

/** Gives every glyph of a card its place. A text that no font has the letters of is left out. */
export function layCard(card: Card, setting: Setting): LaidCard {
  const { columns, seam: given } = chooseColumns(card.texts);
  const above = card.texts.some(({ label }) => label) ? 100 : 52;
  const height = foot - 58 - above;
  const blocks = fitColumns(columns, height, setting);
  const tallest = Math.max(
    0,
    ...blocks.map((block) => (block.fitted?.lines.length ?? 0) * lineHeight(block, setting)),
  );
  const top = above + (height - tallest) / 2;
  const seam = given ?? seamIn(blocks);
  const inks = blocks.flatMap((block) => [
    ...inkLabel(block.text, { x: block.x, y: top - 20, width: block.width }, setting),
    ...inkBlock(block, top, seam, setting),
  ]);
  const below = layBelow(card.below, setting);
  return {
    inks: [...inks, ...below.inks],
    seam: setting.isRightToLeft ? cardWidth - seam : seam,
    covered: [...blocks.flatMap((block) => coverLines(block, top, setting)), ...below.covered],
    isWordless: blocks.some(({ text, fitted }) => text.text && !fitted),
  };
}

/** A text on each side of the seam; where one is silent, the other has its room; one alone has the seam behind it. */
function chooseColumns([first, second]: CardText[]): { columns: Column[]; seam?: number } {
  if (!first) return { columns: [] };
  const end = cardWidth - inset;
  if (!second)
    return {
      columns: [{ text: first, tone: first.side, x: inset, width: end - inset, largest: 210 }],
    };
  const isPair = first.text && second.text;
  const seam = isPair ? cardWidth / 2 : first.text ? 850 : 210;
  const largest = isPair ? 84 : 104;
  const [before, behind] = [seam - air, seam + air];
  // What has nothing on the other side was let go.
  const tone = second.text ? first.side : 'gone';
  return {
    columns: [
      { text: first, tone, x: inset, width: before - inset, largest },
      { text: second, tone: second.side, x: behind, width: end - behind, largest },
    ],
    seam,
  };
}

/** Between the seam and a text beside it, which it never touches however it wanders. */
const air = 78;

/** The texts of a card as large as they may be, all of one size. */
function fitColumns(columns: Column[], height: number, { head, leading }: Setting): Block[] {
  const words = columns.map(({ text }) => (text.text ? head.setWords(text.text) : undefined));
  const fit = ({ width, largest }: Column, at: number, most = largest) =>
    words[at] && fitLines(words[at], { width, height, largest: most, smallest: 30, leading });
  const most = Math.min(...columns.map((column, at) => fit(column, at)?.size ?? Infinity));
  return columns.map((column, at) => ({ ...column, fitted: fit(column, at, most) }));
}

const lineHeight = ({ fitted }: Block, { leading }: Setting) => (fitted?.size ?? 0) * leading;

/** In the middle of a text that turns as a whole. */
function seamIn([block]: Block[]): number {
  if (!block?.fitted) return cardWidth / 2;
  return block.x + widest(block) / 2;
}

function widest({ fitted }: Block): number {
  return Math.max(0, ...(fitted?.lines ?? []).map((line) => lineWidth(line) * (fitted?.size ?? 0)));
}

function inkBlock(block: Block, top: number, seam: number, setting: Setting): Ink[] {
  const { fitted, text, tone, x } = block;
  if (!fitted) return [];
  const { side } = text;
  const reach = side === 'kept' ? Math.max(200, widest(block)) : Math.max(540, block.width);
  const height = lineHeight(block, setting);
  return fitted.lines.flatMap((line, at) =>
    inkLine(
      line,
      {
        x,
        y: top + at * height + height / 2 + 0.35 * fitted.size,
        size: fitted.size,
        face: setting.head,
        tone,
        softAt: (place) => softness(place - seam, reach, side),
        weigh: (soft) => (side === 'later' ? 560 - 140 * soft : 650 - 230 * soft),
      },
      setting.isRightToLeft,
    ),
  );
}

/** The lines of a text that the seam passes behind. */
function coverLines(block: Block, top: number, setting: Setting): Box[] {
  const { fitted, text, x } = block;
  if (!fitted || text.side !== 'kept') return [];
  const height = lineHeight(block, setting);
  return fitted.lines.map((line, at) =>
    coverLine(line, x, fitted.size, top + at * height, height, setting),
  );
}
