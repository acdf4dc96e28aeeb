/** A point of the seam: `x` across its column, `y` along it. */
export type Point = { x: number; y: number };

/** How far along the path of lessons the seam is still straight, and where it wanders with its whole width. Shares of the whole. */
const straightUntil = 0.2;
const widestFrom = 0.62;

/**
 * The seam's place across its column at a share of its length, from 0 to 1: in the middle while it runs straight,
 * then further and further to either side. Two slow waves that never meet again keep it from looking ruled.
 */
function seamOffset(share: number, waves: number): number {
  const past = Math.max(0, share - straightUntil);
  const reach = easeIn(past / (widestFrom - straightUntil));
  const turn = past * waves * Math.PI * 2;
  return reach * (0.82 * Math.sin(turn) + 0.18 * Math.sin(turn * 0.57));
}

/**
 * The stretch of the seam beside one entry of a path, as the data of an SVG path in a box of `width` by `height`.
 * Stretches that follow each other always meet, and meet without a bend where they are drawn at equal heights;
 * beside a taller entry the seam only turns a little slower. The entry's dot sits on it, a fifth of the way down.
 */
export function seamStretch(
  index: number,
  of: number,
  box: { width: number; height: number },
): { path: string; dot: Point } {
  const waves = of / 3.6;
  const at = (share: number): Point => ({
    x: box.width / 2 + seamOffset((index + share) / of, waves) * (box.width / 2 - 8),
    y: share * box.height,
  });
  const dot = at(0.2);
  return {
    path: smoothPath(at, Math.max(4, Math.ceil(48 / of))),
    dot: { x: round(dot.x), y: round(dot.y) },
  };
}

/** The wandering part of the seam beside *now*: it leaves its middle slowly and ends where it likes. */
export function seamWander(box: { width: number; height: number }): string {
  const at = (share: number): Point => {
    const reach = easeIn(share * 1.5);
    const turn = share * Math.PI * 2 * 1.6;
    return {
      x: box.width / 2 + reach * Math.sin(turn) * (box.width / 2 - 4) * (1 - 0.25 * share),
      y: share * box.height,
    };
  };
  return smoothPath(at, 9);
}

/** The whole seam across a drawing, in its own middle. `at` gives its place at a share of its length, from 0 to 1. */
export function seamAcross({ length, reach }: { length: number; reach: number }): {
  path: (shift: (point: Point) => Point) => string;
  at: (share: number) => Point;
} {
  const waves = length / 520;
  const at = (share: number): Point => ({
    x: share * length,
    y: seamOffset(share, waves) * reach,
  });
  return {
    at,
    path: (shift) => smoothPath((share) => shift(at(share)), Math.ceil(waves * 12)),
  };
}

/** A curve through evenly spaced points, in cubic pieces whose tangents follow its neighbours (Catmull–Rom). */
function smoothPath(at: (share: number) => Point, pieces: number): string {
  const step = 1 / pieces;
  const commands = Array.from({ length: pieces }, (_, index) => {
    const [a, b, c, d] = [-1, 0, 1, 2].map((offset) => at((index + offset) * step));
    if (!a || !b || !c || !d) return '';
    const from = { x: b.x + (c.x - a.x) / 6, y: b.y + (c.y - a.y) / 6 };
    const to = { x: c.x - (d.x - b.x) / 6, y: c.y - (d.y - b.y) / 6 };
    return `C${[from, to, c].map(({ x, y }) => `${round(x)} ${round(y)}`).join(' ')}`;
  });
  const start = at(0);
  return `M${round(start.x)} ${round(start.y)}${commands.join('')}`;
}

/** From 0 to 1 without a corner at either end, so that the seam never bends at once. */
function easeIn(share: number): number {
  const inside = Math.min(1, Math.max(0, share));
  return inside * inside * (3 - 2 * inside);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
