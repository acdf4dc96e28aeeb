import type { PartialDate } from '../content/partial-date.ts';
import type { Lesson, Stance } from '../garden/garden.ts';

export type DatedStance = { lesson: Lesson; stance: Stance };

/** The stances of one date, or of one label where there is no date. */
type Moment<Key> = { when: Key; stances: DatedStance[] };

/** A year, with its dates; or a long while in which nothing was said, with the number of its years. */
type Year = { year: number; moments: Moment<PartialDate>[] } | { without: number };

export type Years = {
  years: Year[];
  /** Those whose date nobody knows. They stand apart, by their labels. */
  undated: Moment<string | undefined>[];
};

/** As many years without a stance have each its place on the line. */
const mostEmpty = 12;

/** Every stance of the garden on one line of time. What is known to the year stands at its beginning. */
export function listYears(lessons: readonly Lesson[]): Years {
  const all = lessons.flatMap((lesson) => lesson.stances.map((stance) => ({ lesson, stance })));
  const moments = group(all, ({ on }) => on);
  const dated = moments
    .flatMap(({ when, stances }) => (when ? [{ when, stances }] : []))
    .sort((a, b) => (a.when < b.when ? -1 : 1));
  const undated = all.filter(({ stance }) => !stance.on);
  return { years: lineUp(dated), undated: group(undated, ({ label }) => label) };
}

function group<Key>(all: readonly DatedStance[], keyOf: (stance: Stance) => Key): Moment<Key>[] {
  const groups = Map.groupBy(all, ({ stance }) => keyOf(stance));
  return [...groups].map(([when, stances]) => ({ when, stances }));
}

function lineUp(moments: readonly Moment<PartialDate>[]): Year[] {
  const byYear = Map.groupBy(moments, ({ when }) => Number(when.slice(0, 4)));
  let last: number | undefined;
  return [...byYear].flatMap(([year, moments]): Year[] => {
    const empty = last === undefined ? 0 : year - last - 1;
    last = year;
    return [...emptyYears(year - empty, empty), { year, moments }];
  });
}

function emptyYears(first: number, count: number): Year[] {
  if (count > mostEmpty) return [{ without: count }];
  return Array.from({ length: count }, (_, index) => ({ year: first + index, moments: [] }));
}
