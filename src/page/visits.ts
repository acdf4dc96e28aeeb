import { isRecord } from '../text/record.ts';

/** On which day a list was looked at last, and on which before that. Days are written `2026-11-29`. */
type Visit = { last: string; before?: string };

/** Whether, and when, a reader looked at each list. What nobody asked for is not noted. */
export type Visits = Readonly<Record<string, Visit>>;

/** Where it is kept: by the garden's permanent id, since many gardens may share one host. */
export function visitsKey(siteId: string): string {
  return `${siteId}:visits`;
}

/** What was kept. Whatever else stands there counts as nothing. */
export function readVisits(kept: unknown): Visits {
  if (!isRecord(kept)) return {};
  const visits = Object.entries(kept).flatMap(([list, visit]): [string, Visit][] => {
    if (!isRecord(visit) || typeof visit.last !== 'string') return [];
    const { last, before } = visit;
    return [[list, typeof before === 'string' ? { last, before } : { last }]];
  });
  return Object.fromEntries(visits);
}

/** Notes a look at a list. All looks of one day are one visit. */
export function noteVisit(visits: Visits, list: string, today: string): Visits {
  const known = visits[list];
  if (known?.last === today) return visits;
  return { ...visits, [list]: { last: today, ...(known && { before: known.last }) } };
}

/** Notes no more looks at a list, and forgets those that there were. */
export function forgetVisits(visits: Visits, list: string): Visits {
  return Object.fromEntries(Object.entries(visits).filter(([name]) => name !== list));
}

/**
 * Whether something is of the day of a visit, and so may have come after it, or of a later one. A month or a year counts as
 * new where all of it is.
 */
export function isSince(date: string | undefined, visit: string): boolean {
  return date !== undefined && date >= visit;
}
