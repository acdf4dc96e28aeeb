import { isDay, type PartialDate } from '../content/partial-date.ts';
import { noteAddress } from './addresses.ts';
import type { Garden, Lesson, Note, Stance } from './garden.ts';
import { lessonAddress } from './pairs.ts';

/** When something was first said, and when it was last seen to, as far as the content says so. */
export type KnownDates = { published?: PartialDate | undefined; updated?: PartialDate | undefined };

/** A stance is said once; what comes later is a correction. */
export function stanceDates({ on, errata }: Pick<Stance, 'on' | 'errata'>): KnownDates {
  return { published: on, updated: latest([on, ...errata.map((erratum) => erratum.on)]) };
}

/** A lesson is as old as its first stance that has a date, and as new as its last. */
export function lessonDates({ stances }: Pick<Lesson, 'stances'>): KnownDates {
  return {
    published: stances.find(({ on }) => on !== undefined)?.on,
    updated: latest(stances.map((stance) => stanceDates(stance).updated)),
  };
}

export function noteDates({ planted, tended }: Pick<Note, 'planted' | 'tended'>): KnownDates {
  return { published: planted, updated: tended ?? planted };
}

/** A date that is known to the day. A year is none, and no day of it is made up. */
export function knownDay(date: PartialDate | undefined): PartialDate | undefined {
  return date !== undefined && isDay(date) ? date : undefined;
}

/** The latest of some dates; undefined where none is known. A month counts as its first day, a year likewise. */
export function latest(dates: readonly (PartialDate | undefined)[]): PartialDate | undefined {
  return dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}

/** When the text of a page was last seen to, by the page's path, where anything says so. */
export function pageDates({ lessons, notes }: Pick<Garden, 'lessons' | 'notes'>) {
  const dated = [
    ...lessons.map((lesson) => [lessonAddress(lesson), lessonDates(lesson).updated] as const),
    ...notes.map((note) => [noteAddress(note), noteDates(note).updated] as const),
  ];
  return new Map(dated.flatMap(([path, date]) => (date === undefined ? [] : [[path, date]])));
}
