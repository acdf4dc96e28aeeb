import type { Voice } from '../garden/garden.ts';
import { seamAcross, type Point } from '../page/seam.ts';
import type { Drawn } from './labels.ts';
import { listDrawnThreads, type Thread } from './map-content.ts';
import { margin, seamReach } from './sizes.ts';
import { threadPath, type End } from './thread-path.ts';

export type Layout = {
  width: number;
  height: number;
  seam: string;
  lessons: Drawn[];
  around: Drawn[];
  threads: { path: string; voice: Voice | undefined }[];
  /** All places from the seam’s start to its end: after each lesson what stands near it. */
  inOrder: Drawn[];
};

/** How far two voices’ threads to the same note part on the way. */
const apart = 9;

type Placed = Pick<Layout, 'width' | 'lessons' | 'around'> & {
  threads: readonly Thread[];
  seam: ReturnType<typeof seamAcross>;
  direction: 'ltr' | 'rtl';
};

/** Moves everything so that the drawing begins in its corner, and draws the threads. */
export function finish({ threads, width, seam, lessons, around, direction }: Placed): Layout {
  const boxes = [...lessons, ...around].map(({ box }) => box);
  const top = Math.min(-seamReach, ...boxes.map((box) => box.top)) - margin;
  const bottom = Math.max(seamReach, ...boxes.map((box) => box.bottom)) + margin;
  const mirror = (x: number) => round(direction === 'rtl' ? width - x : x);
  const shift = ({ x, y }: Point): Point => ({ x: mirror(x), y: round(y - top) });
  const move = (drawn: Drawn): Drawn => {
    const { left, right } = drawn.box;
    const [start = 0, end = 0] = [mirror(left), mirror(right)].sort((a, b) => a - b);
    const box = {
      left: start,
      right: end,
      top: round(drawn.box.top - top),
      bottom: round(drawn.box.bottom - top),
    };
    return { ...drawn, ...shift(drawn), top: round(drawn.top - top), box };
  };
  const moved = { lessons: lessons.map(move), around: around.map(move) };
  return {
    width,
    height: Math.ceil(bottom - top),
    seam: seam.path(({ x, y }) => shift({ x: x + margin, y })),
    ...moved,
    threads: drawThreads(threads, moved),
    inOrder: putInOrder(moved),
  };
}

function putInOrder({ lessons, around }: Pick<Layout, 'lessons' | 'around'>): Drawn[] {
  if (lessons.length === 0) return around;
  const nearest = Map.groupBy(around, ({ x }) =>
    lessons.reduce((best, lesson) =>
      Math.abs(lesson.x - x) < Math.abs(best.x - x) ? lesson : best,
    ),
  );
  return lessons.flatMap((lesson) => [
    lesson,
    ...(nearest.get(lesson) ?? []).toSorted((a, b) => a.y - b.y || a.x - b.x),
  ]);
}

function drawThreads(
  threads: readonly Thread[],
  { lessons, around }: Pick<Layout, 'lessons' | 'around'>,
) {
  const ends = new Map<string, End>([
    ...lessons.map(({ place, x, y }) => [place.address, { x, y, isOnSeam: true }] as const),
    ...around.map(({ place, x, y }) => [place.address, { x, y, isOnSeam: false }] as const),
  ]);
  const drawn = new Map<string, number>();
  return listDrawnThreads(threads).flatMap(({ from, to, voice }) => {
    const [start, end] = [ends.get(from), ends.get(to)];
    if (!start || !end) return [];
    const before = drawn.get(`${from} ${to}`) ?? 0;
    drawn.set(`${from} ${to}`, before + 1);
    return [{ path: threadPath(start, end, before * apart), voice }];
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
