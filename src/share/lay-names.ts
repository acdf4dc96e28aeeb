import type { Card, CardText } from './card.ts';
import type { SetWord } from './face.ts';
import { cardSize, coverLine, inkLine, type Box, type Ink, type Setting } from './ink-line.ts';
import { lineWidth } from './lines.ts';

/** From the edge of a card to what stands on it. */
export const inset = 80;
/** What the names at the foot stand on. */
export const foot = cardSize.height - 62;
/** The size of labels and names. */
const small = 30;
const { width: cardWidth } = cardSize;

/** Above a text the voice that says it. */
export function inkLabel(
  { side, label }: CardText,
  { x, y, width }: { x: number; y: number; width: number },
  setting: Setting,
): Ink[] {
  const tone = side === 'kept' ? 'quiet' : side;
  const words = label ? cutWords(label, width, setting) : [];
  return inkName(words, { x, y, tone, soft: side === 'later' ? 1 : 0 }, setting);
}

/** At the foot what the page is, and at the other end the garden's name. */
export function layBelow(
  [page, garden]: Card['below'],
  setting: Setting,
): { inks: Ink[]; covered: Box[] } {
  const width = cardWidth - 2 * inset;
  const gardenWords = cutWords(garden, width / 2, setting);
  const pageWords = cutWords(page, width - small * (lineWidth(gardenWords) + 2), setting);
  const end = cardWidth - inset - small * lineWidth(gardenWords);
  const name = { y: foot, soft: 0 };
  return {
    inks: [
      ...inkName(pageWords, { ...name, x: inset, tone: 'ink' }, setting),
      ...inkName(gardenWords, { ...name, x: end, tone: 'quiet' }, setting),
    ],
    covered: [coverLine(pageWords, inset, small, foot - small, 1.5 * small, setting)],
  };
}

type Name = { x: number; y: number; tone: Ink['tone']; soft: number };

function inkName(words: SetWord[], { x, y, tone, soft }: Name, setting: Setting): Ink[] {
  const line = {
    x,
    y,
    tone,
    size: small,
    face: setting.text,
    softAt: () => soft,
    weigh: () => 430,
  };
  return inkLine(words, line, setting.isRightToLeft);
}

/** As many words of a name as one line has room for. */
function cutWords(name: string, width: number, { text }: Setting): SetWord[] {
  const words = text.setWords(name) ?? [];
  if (lineWidth(words) * small <= width) return words;
  const more = text.setWords('…') ?? [];
  const fitting = words.findLastIndex(
    (_, at) => lineWidth([...words.slice(0, at), ...more]) * small <= width,
  );
  return fitting > 0 ? [...words.slice(0, fitting), ...more] : [];
}
