import type { Point } from '../page/seam.ts';
import { glyph } from './sizes.ts';

/** What a thread is tied to. */
export type End = Point & { isOnSeam: boolean };

/**
 * A thread as the data of an SVG path. From the seam it rises as a stem does, upright at both ends; between two notes, or
 * between two lessons, it is a shallow arc. `shift` parts it on the way from another between the same two.
 */
export function threadPath(one: End, other: End, shift: number): string {
  if (one.isOnSeam === other.isOnSeam) return arc(one, other, shift);
  const [seam, note] = one.isOnSeam ? [one, other] : [other, one];
  const side = Math.sign(note.y - seam.y) || 1;
  // Above the seam it ends at the foot of the plant, below it behind its leaves.
  const foot = note.y - side * glyph * (side < 0 ? 0.5 : 0.17);
  const rise = Math.max(24, Math.abs(foot - seam.y) * 0.6) * side;
  const points = [
    [seam.x + shift, seam.y + rise],
    [note.x + shift, foot - rise],
    [note.x, foot],
  ];
  return `M${write([seam.x, seam.y])}C${points.map(write).join(' ')}`;
}

function arc(one: Point, other: Point, shift: number): string {
  const [acrossX, acrossY] = [other.x - one.x, other.y - one.y];
  const middle = [
    (one.x + other.x) / 2 - acrossY * 0.14,
    (one.y + other.y) / 2 + acrossX * 0.14 + shift,
  ];
  return `M${write([one.x, one.y])}Q${write(middle)} ${write([other.x, other.y])}`;
}

function write(point: readonly number[]): string {
  return point.map((value) => Math.round(value * 10) / 10).join(' ');
}
