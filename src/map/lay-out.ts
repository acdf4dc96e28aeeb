import { seamAcross, type Point } from '../page/seam.ts';
import { finish, type Layout } from './finish.ts';
import { besideSeam, besideSeat, chooseSides, heightOf, inLines, type Titled } from './labels.ts';
import { listDrawnThreads, type MapContent } from './map-content.ts';
import { makeSeats } from './seats.ts';
import { settle, type Pull } from './settle.ts';
import {
  aroundLabel, column, glyph, lessonGap, lessonLabel, margin, seamReach, sheet,
} from './sizes.ts'; // prettier-ignore

/**
 * Lays a map out: the lessons along the seam, the notes in rows on both sides of it, each near what it is linked with, and no
 * label on another. In a garden that is read from right to left the seam runs so, too.
 */
export function layOut(content: MapContent, direction: 'ltr' | 'rtl'): Layout {
  const labels = content.around.map(({ title, count }) => [
    ...inLines(title, aroundLabel),
    ...(count === undefined ? [] : [String(count)]),
  ]);
  const labelHeight = heightOf(Math.max(1, ...labels.map(({ length }) => length)), aroundLabel);
  const size = sizeOf(content, labelHeight);
  const { width } = size;
  const seam = seamAcross({ length: width - 2 * margin, reach: seamReach });
  const seamAt = (x: number) =>
    seam.at(Math.min(1, Math.max(0, (x - margin) / (width - 2 * margin)))).y;
  const lessons = content.lessons.map((place, index) => {
    const x = margin + ((index + 0.5) / content.lessons.length) * (width - 2 * margin);
    return { place, x, y: seamAt(x), lines: inLines(place.title, lessonLabel) };
  });
  const sided = chooseSides(lessons.map((lesson) => besideSeam(lesson, seamAt)));
  const taken = sided.map(({ box }) => box);
  const seats = makeSeats({ ...size, seamAt, taken, labelHeight });
  const settled = settle(content.around.length, seats, listPulls(content, lessons));
  const around = content.around.map((place, index) =>
    besideSeat(place, settled[index], labels[index] ?? []),
  );
  return finish({ threads: content.threads, width, seam, lessons: sided, around, direction });
}

/** How many rows of how many seats there are on either side, so that the whole has about the shape of a sheet. */
function sizeOf({ lessons, around }: MapContent, labelHeight: number) {
  const { least, most } = sheet.rowGaps;
  const forLessons = Math.ceil((lessons.length * lessonGap) / column);
  const along = 2 * (seamReach + heightOf(2, lessonLabel));
  for (let columns = Math.max(6, forLessons); ; columns += 1) {
    const rows = countRows(Math.ceil(around.length / 2), columns);
    const width = columns * column + 2 * margin;
    const labels = along + 2 * rows * (glyph + labelHeight);
    const gaps = 2 * (rows + 1);
    if (width / (labels + gaps * least) < sheet.ratio) continue;
    const rowGap = Math.min(most, (width / sheet.ratio - labels) / gaps);
    return { rows, columns, width, rowGap };
  }
}

/** Every second row has one seat less. */
function countRows(seats: number, columns: number): number {
  let rows = 0;
  for (let left = seats; left > 0; rows += 1) left -= columns - (rows % 2);
  return rows;
}

/** What a stance says holds more than what a note says, and a lesson more than another note. */
function listPulls({ around, threads }: MapContent, lessons: readonly Titled[]): Pull[] {
  const places = new Map<string, number | Point>([
    ...lessons.map((lesson) => [lesson.place.address, lesson] as const),
    ...around.map(({ address }, index) => [address, index] as const),
  ]);
  return listDrawnThreads(threads).flatMap(({ from, to, voice }): Pull[] => {
    const [one, other] = [places.get(from), places.get(to)];
    if (one === undefined || other === undefined) return [];
    if (typeof one === 'number')
      return [{ seated: one, to: other, weight: typeof other === 'number' ? 0.6 : 1 }];
    return typeof other === 'number' ? [{ seated: other, to: one, weight: voice ? 3 : 1 }] : [];
  });
}
