import type { Point } from '../page/seam.ts';
import { distance } from './boxes.ts';

/** A thread to be kept short: between two of those that are seated, or from one of them to a place that stands fast. */
export type Pull = { seated: number; to: number | Point; weight: number };

/** How often everything is looked through at most. The drawing is settled long before. */
const mostRounds = 40;

/**
 * Finds a seat for each of `count` notes, so that their threads are short: two change seats wherever that shortens what
 * they hang by, until no change does. There is no chance in it, so that the same garden gives the same drawing.
 */
export function settle(count: number, seats: readonly Point[], pulls: readonly Pull[]): Point[] {
  const seatOf = firstSeats(count, seats, pulls);
  const byNote = Array.from({ length: count }, (_, note) =>
    pulls.filter(({ seated, to }) => seated === note || to === note),
  );
  const at = (to: number | Point) => (typeof to === 'number' ? seatAt(seats, seatOf, to) : to);
  const strain = (notes: readonly number[]) =>
    notes
      .flatMap((note) => byNote[note] ?? [])
      .reduce((sum, { seated, to, weight }) => sum + weight * distance(at(seated), at(to)), 0);
  const noteOn = new Map(seatOf.map((seat, note) => [seat, note]));

  /** Whether a note sits better there, in exchange with whoever sits there. */
  const tryMove = (note: number, seat: number): boolean => {
    const [old = 0, other] = [seatOf[note], noteOn.get(seat)];
    if (old === seat) return false;
    const moved = other === undefined ? [note] : [note, other];
    const before = strain(moved) + outward(seats, old, moved.length);
    swap(seatOf, noteOn, { note, seat, old, other });
    if (strain(moved) + outward(seats, seat, moved.length) < before - 0.01) return true;
    swap(seatOf, noteOn, { note, seat: old, old: seat, other });
    return false;
  };
  for (let round = 0, isMoving = true; isMoving && round < mostRounds; round += 1) {
    isMoving = false;
    for (let note = 0; note < count; note += 1)
      for (let seat = 0; seat < seats.length; seat += 1)
        if (tryMove(note, seat)) isMoving = true;
  }
  return seatOf.map((_, note) => seatAt(seats, seatOf, note));
}

type Swap = { note: number; seat: number; old: number; other: number | undefined };

function swap(seatOf: number[], noteOn: Map<number, number>, { note, seat, old, other }: Swap) {
  seatOf[note] = seat;
  noteOn.set(seat, note);
  if (other === undefined) noteOn.delete(old);
  else {
    seatOf[other] = old;
    noteOn.set(old, other);
  }
}

/** Who moves to an empty seat moves inwards, if no thread pulls the other way. */
function outward(seats: readonly Point[], seat: number, moved: number): number {
  return moved === 1 ? 0.25 * Math.abs(seats[seat]?.y ?? 0) : 0;
}

function seatAt(seats: readonly Point[], seatOf: readonly number[], note: number): Point {
  const seat = seats[seatOf[note] ?? 0];
  if (!seat) throw new Error('A map has fewer seats than notes.');
  return seat;
}

/** Notes from one end to the other by what they hang on, on the innermost seats from one end to the other. */
function firstSeats(count: number, seats: readonly Point[], pulls: readonly Pull[]): number[] {
  const middle = (note: number) => {
    const places = pulls.flatMap(({ seated, to }) =>
      seated === note && typeof to !== 'number' ? [to.x] : [],
    );
    return places.length > 0 ? places.reduce((sum, x) => sum + x, 0) / places.length : Infinity;
  };
  const range = (length: number) => Array.from({ length }, (_, index) => index);
  const xOf = (seat: number) => seats[seat]?.x ?? 0;
  const yOf = (seat: number) => Math.abs(seats[seat]?.y ?? 0);
  const inner = range(seats.length)
    .sort((a, b) => yOf(a) - yOf(b) || a - b)
    .slice(0, count)
    .sort((a, b) => xOf(a) - xOf(b) || a - b);
  const middles = range(count).map(middle);
  const order = range(count).sort((a, b) => {
    const [first = 0, second = 0] = [middles[a], middles[b]];
    return first === second ? a - b : first - second;
  });
  const seatOf = range(count);
  for (const [place, note] of order.entries()) seatOf[note] = inner[place] ?? place;
  return seatOf;
}
