import type { Point } from '../page/seam.ts';
import { boxAround, isApart, type Box } from './boxes.ts';
import { column, columnGap, glyph } from './sizes.ts';

/** Above the seam or below it. */
export type Side = -1 | 1;

/** A place where a note may stand: its plant, with the label on the side away from the seam. */
export type Seat = Point & { side: Side };

/** What seats have to keep clear of. */
type Ground = {
  width: number;
  /** The seam’s height at a place across the drawing. */
  seamAt: (x: number) => number;
  /** The labels of the lessons. */
  taken: readonly Box[];
  /** How tall the tallest label of a note is. */
  labelHeight: number;
  rows: number;
  columns: number;
  /** How far rows are apart. */
  rowGap: number;
};

/**
 * Rows of seats on both sides of the seam, which follow it as furrows follow a bank: each seat lies as near to the seam as
 * the labels before it let it. Every second row is set between the seats of the one before.
 */
export function makeSeats(ground: Ground): Seat[] {
  return ([-1, 1] as const).flatMap((side) => {
    const taken = [...ground.taken];
    return Array.from({ length: ground.rows }, (_, row) => {
      const seats = rowPlaces(row, ground).map((x) => findSeat(x, side, ground, taken));
      taken.push(...seats.map((seat) => seatBox(seat, ground.labelHeight)));
      return seats;
    }).flat();
  });
}

function rowPlaces(row: number, { columns, width }: Ground): number[] {
  const seats = columns - (row % 2);
  return Array.from(
    { length: seats },
    (_, place) => width / 2 + (place - (seats - 1) / 2) * column,
  );
}

function findSeat(x: number, side: Side, ground: Ground, taken: readonly Box[]): Seat {
  const { seamAt, labelHeight, rowGap } = ground;
  const edge = Math.max(...[-2, -1, 0, 1, 2].map((step) => seamAt(x + (step / 4) * column) * side));
  const seat = { x, y: side * (edge + rowGap + glyph / 2), side };
  const isFree = () => {
    const { top, bottom, ...across } = seatBox(seat, labelHeight);
    const room = { ...across, top: top - rowGap, bottom: bottom + rowGap };
    return taken.every((box) => isApart(box, room));
  };
  while (!isFree()) seat.y += side * 3;
  return seat;
}

/** The room of a note on a seat, with its plant and its label. */
function seatBox({ x, y, side }: Seat, labelHeight: number): Box {
  return boxAround(x, column - columnGap, [
    y - (side * glyph) / 2,
    y + side * (glyph / 2 + labelHeight),
  ]);
}
