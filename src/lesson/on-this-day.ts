import { isDay } from '../content/partial-date.ts';
import type { Lesson, Stance } from '../garden/garden.ts';

/** What was held on one day of one year. `day` is the month and the day: `01-16`. */
export type PastDay = { day: string; year: string; held: { lesson: Lesson; stance: Stance }[] };

/** More would be a list, which the years on the map are. */
const mostOfOneDay = 3;

/** The days on which something was held that has a later stance, where they are known to the day, the earliest first. */
export function listPastDays(lessons: readonly Lesson[]): PastDay[] {
  const past = lessons.flatMap((lesson) =>
    lesson.stances.slice(0, -1).map((stance) => ({ lesson, stance })),
  );
  const byDate = Map.groupBy(past, ({ stance: { on = '' } }) => on);
  return [...byDate]
    .filter(([on]) => isDay(on))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, held]) => ({
      day: on.slice(5),
      year: on.slice(0, 4),
      held: held.slice(0, mostOfOneDay),
    }));
}
