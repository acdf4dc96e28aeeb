import type { Point } from '../page/seam.ts';

/** The room that a label takes, with its edges. */
export type Box = { left: number; right: number; top: number; bottom: number };

/** A box of a width around a place, from one height to another. */
export function boxAround(x: number, width: number, [one, other]: readonly [number, number]): Box {
  return {
    left: x - width / 2,
    right: x + width / 2,
    top: Math.min(one, other),
    bottom: Math.max(one, other),
  };
}

export function isApart(a: Box, b: Box): boolean {
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}

export function distance(a: Point, b: Point): number {
  const [x, y] = [a.x - b.x, a.y - b.y];
  return Math.sqrt(x * x + y * y);
}
