import type { Point } from '../page/seam.ts';
import { boxAround, type Box } from './boxes.ts';
import { estimateWidth, labelLines } from './label-lines.ts';
import type { Place } from './map-content.ts';
import type { Seat, Side } from './seats.ts';
import { aroundLabel, glyph, lessonLabel } from './sizes.ts';

/** A place as it is drawn: its dot or its plant, and the lines of its label, which begin at `top`. */
export type Drawn = Point & { place: Place; lines: string[]; top: number; box: Box };

export function inLines(
  title: string,
  label: { size: number; width: number; lines: number },
): string[] {
  return labelLines(title, { width: label.width / label.size, lines: label.lines });
}

/** How tall a label of so many lines is, with the gap before it. */
export function heightOf(lines: number, { line, gap }: { line: number; gap: number }): number {
  return gap + lines * line;
}

export type Titled = Point & { place: Place; lines: string[] };
type Sided = { apart: number; drawn: Drawn };

/** The label of a lesson above the seam and below it, as near as the seam lets it, and how far that is. */
export function besideSeam(lesson: Titled, seamAt: (x: number) => number): Record<Side, Sided> {
  const width = widthOf(lesson.lines, lessonLabel) + 8;
  const on = (side: Side): Sided => {
    const across = Array.from({ length: 9 }, (_, step) => lesson.x + (step / 8 - 0.5) * width);
    const edge = Math.max(...across.map((x) => seamAt(x) * side)) + lessonLabel.gap;
    const height = lesson.lines.length * lessonLabel.line;
    const top = side > 0 ? edge : -edge - height;
    const box = boxAround(lesson.x, width, [top, top + height]);
    return { apart: edge - lesson.y * side, drawn: { ...lesson, top, box } };
  };
  return { [-1]: on(-1), 1: on(1) };
}

/** One label above and the next below, beginning with the side that lets them stand nearer to their dots. */
export function chooseSides(lessons: readonly Record<Side, Sided>[]): Drawn[] {
  const from = (first: Side) =>
    lessons.map((lesson, index) => lesson[index % 2 === 0 ? first : first === 1 ? -1 : 1]);
  const sum = (sided: Sided[]) => sided.reduce((all, { apart }) => all + apart, 0);
  const [above, below] = [from(-1), from(1)];
  return (sum(above) <= sum(below) ? above : below).map(({ drawn }) => drawn);
}

/** A note on its seat, with its label on the side away from the seam. */
export function besideSeat(place: Place, seat: Seat | undefined, lines: string[]): Drawn {
  const { x, y, side } = seat ?? { x: 0, y: 0, side: 1 };
  const height = lines.length * aroundLabel.line;
  const gap = glyph / 2 + aroundLabel.gap;
  const top = side > 0 ? y + gap : y - gap - height;
  const width = Math.max(glyph, widthOf(lines, aroundLabel));
  const box = boxAround(x, width, [y - (side * glyph) / 2, side > 0 ? top + height : top]);
  return { place, x, y, lines, top, box };
}

function widthOf(lines: readonly string[], { size }: { size: number }): number {
  return Math.max(0, ...lines.map((line) => estimateWidth(line) * size));
}
