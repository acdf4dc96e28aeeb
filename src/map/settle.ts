import type { Point } from '../page/seam.ts';
import { distance } from './boxes.ts';

/** A thread to be kept short: between two of those that are seated, or from one of them to a place that stands fast. */
export type Pull = { seated: number; to: number | Point; weight: number };

/** How often everything is looked through at most. The drawing is settled long before. */
const mostRounds = 40;

/** Who sits where. */
type Seating = { seatOf: number[]; noteOn: (number | undefined)[] };

/**
 * Finds a seat for each of `count` notes, so that their threads are short: two change seats wherever that shortens what
 * they hang by, until no change does. There is no chance in it, so that the same garden gives the same drawing.
 */
export function settle<Seat extends Point>(
  count: number,
  seats: readonly Seat[],
  pulls: readonly Pull[],
): Seat[] {
  const seating: Seating = { seatOf: firstSeats(count, seats, pulls), noteOn: [] };
  for (const [note, seat] of seating.seatOf.entries()) seating.noteOn[seat] = note;
  const strainOf = measureStrain(count, seats, pulls, seating);
  /** Whether a note sits better there, in exchange with whoever sits there. */
  const tryMove = (note: number, seat: number): boolean => {
    const [old = 0, other] = [seating.seatOf[note], seating.noteOn[seat]];
    if (old === seat) return false;
    const strain = () => strainOf(note) + (other === undefined ? 0 : strainOf(other));
    const before = strain();
    change(seating, { note, to: seat, from: old, other });
    if (strain() < before - 0.01) return true;
    change(seating, { note, to: old, from: seat, other });
    return false;
  };
  for (let round = 0, isMoving = true; isMoving && round < mostRounds; round += 1) {
    isMoving = false;
    for (let note = 0; note < count; note += 1)
      for (let seat = 0; seat < seats.length; seat += 1) if (tryMove(note, seat)) isMoving = true;
  }
  return seating.seatOf.map((seat) => seatAt(seats, seat));
}

/** How hard a note is pulled where it sits. To sit far out pulls a little, too, so that empty seats are the outer ones. */
function measureStrain(
  count: number,
  seats: readonly Point[],
  pulls: readonly Pull[],
  { seatOf }: Seating,
): (note: number) => number {
  const holds: { to: number | Point; weight: number }[][] = Array.from({ length: count }, () => []);
  for (const { seated, to, weight } of pulls) {
    holds[seated]?.push({ to, weight });
    if (typeof to === 'number') holds[to]?.push({ to: seated, weight });
  }
  return (note) => {
    const own = seatAt(seats, seatOf[note]);
    let sum = 0.25 * Math.abs(own.y);
    for (const { to, weight } of holds[note] ?? [])
      sum += weight * distance(own, typeof to === 'number' ? seatAt(seats, seatOf[to]) : to);
    return sum;
  };
}

type Change = { note: number; to: number; from: number; other: number | undefined };

function change({ seatOf, noteOn }: Seating, { note, to, from, other }: Change): void {
  seatOf[note] = to;
  noteOn[to] = note;
  noteOn[from] = other;
  if (other !== undefined) seatOf[other] = from;
}

function seatAt<Seat>(seats: readonly Seat[], place: number | undefined): Seat {
  const seat = seats[place ?? 0];
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
