import { formattingLocale } from '../words/language-tag.ts';

/** A year, a month of a year, or a day, as content files have it: `2019`, `2019-01` or `2019-01-16`. */
export type PartialDate = string;

/** Before the year 1 comes no year 0 but the year 1 BC. */
const pattern = /^(?!0000)\d{4}(?:-\d{2}){0,2}$/;

/**
 * True for `2019`, `2019-01` or `2019-01-16`, and for nothing else. A day that no calendar has is none: the engine's own
 * date reading would turn 30 February into 2 March without a word.
 */
export function isPartialDate(text: string): text is PartialDate {
  if (!pattern.test(text)) return false;
  const first = firstDay(text);
  return !Number.isNaN(first.getTime()) && first.toISOString().startsWith(text);
}

/** True for a date that is known to the day. */
export function isDay(text: string): boolean {
  return isPartialDate(text) && text.length === 10;
}

/** True when `a` lies before `b` as far as both are known: 2019 is not before 2019-05, nor after it. */
export function isEarlier(a: PartialDate, b: PartialDate): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/**
 * A partial date in words of the given language, such as “16 January 2019”. Always in UTC, so that
 * the same content gives the same page on every machine; and by the calendar in which content is dated, since a year or
 * a month of another calendar is not the same stretch of time.
 */
export function formatPartialDate(date: PartialDate, language: string): string {
  const [, month, day] = date.split('-');
  const format = new Intl.DateTimeFormat(formattingLocale(language), {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    month: month === undefined ? undefined : 'long',
    day: day === undefined ? undefined : 'numeric',
  });
  return format.format(firstDay(date));
}

/** The same date without its day: what fits into “Where I stood in …”. */
export function coarsen(date: PartialDate): PartialDate {
  return date.slice(0, 7);
}

/** Its first day, in UTC. */
export function firstDay(written: string): Date {
  return new Date(`${written}${'-01-01'.slice(written.length - 4)}`);
}
