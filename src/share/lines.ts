/** As much of a word as lines are broken by, in shares of the font's size. */
type Measured = { width: number; space: number };

/** The room of a text, and how large it may be set. `leading` is from line to line, in shares of the size. */
export type Room = {
  width: number;
  height: number;
  largest: number;
  smallest: number;
  leading: number;
};

export type Fitted<Word> = { size: number; lines: Word[][] };

/** How much smaller each try is. */
const step = 0.95;

/**
 * The largest size at which words fill no more than their room, and their lines at it. What is too long even for the
 * smallest loses its last words.
 */
export function fitLines<Word extends Measured>(words: readonly Word[], room: Room): Fitted<Word> {
  for (let size = room.largest; ; size *= step) {
    const isLast = size * step < room.smallest;
    const width = room.width / size;
    const most = Math.max(1, Math.floor(room.height / (size * room.leading)));
    const lines = breakLines(words, width);
    const isInside = lines.length <= most && lines.every((line) => isWithin(line, width));
    if (isInside || isLast) return { size, lines: balanceLines(words, width).slice(0, most) };
  }
}

const isWithin = (line: readonly Measured[], width: number) => lineWidth(line) <= width;

/** How long a line is, without the space at its end. */
export function lineWidth(line: readonly Measured[]): number {
  const all = line.reduce((sum, { width, space }) => sum + width + space, 0);
  return all - (line.at(-1)?.space ?? 0);
}

/** Lines of about one length: as many as there have to be, in the narrowest width that takes no more. */
export function balanceLines<Word extends Measured>(
  words: readonly Word[],
  width: number,
): Word[][] {
  const fewest = breakLines(words, width);
  let [narrow, wide] = [0, width];
  for (let tries = 0; tries < 8; tries++) {
    const middle = (narrow + wide) / 2;
    const lines = breakLines(words, middle);
    const fits = lines.length === fewest.length && lines.every((line) => isWithin(line, middle));
    if (fits) wide = middle;
    else narrow = middle;
  }
  return breakLines(words, wide);
}

/** Lines as long as they may be. A word that is wider stands alone. */
function breakLines<Word extends Measured>(words: readonly Word[], width: number): Word[][] {
  const lines: Word[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line && isWithin([...line, word], width)) line.push(word);
    else lines.push([word]);
  }
  return lines;
}
