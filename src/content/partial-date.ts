import { formattingLocale } from '../words/language-tag.ts';

/** A year, a month of a year, or a day: as much of a date as somebody knows. Months and days count from 1. */
export type PartialDate =
  | { precision: 'year'; year: number }
  | { precision: 'month'; year: number; month: number }
  | { precision: 'day'; year: number; month: number; day: number };

const pattern = /^\d{4}(?:-\d{2}){0,2}$/;

/**
 * Reads `2019`, `2019-01` or `2019-01-16`. Anything else, and a day that no calendar has, is undefined:
 * the engine's own date reading would turn 30 February into 2 March without a word.
 */
export function parsePartialDate(text: string): PartialDate | undefined {
  if (!pattern.test(text)) return undefined;
  const [year = 0, month, day] = text.split('-').map(Number);
  const first = firstDay(text);
  if (Number.isNaN(first.getTime()) || !first.toISOString().startsWith(text)) return undefined;
  if (month === undefined) return { precision: 'year', year };
  if (day === undefined) return { precision: 'month', year, month };
  return { precision: 'day', year, month, day };
}

/** Writes a partial date the way content files do: `2019`, `2019-01` or `2019-01-16`. */
export function writePartialDate(date: PartialDate): string {
  const parts = [String(date.year).padStart(4, '0')];
  if (date.precision !== 'year') parts.push(String(date.month).padStart(2, '0'));
  if (date.precision === 'day') parts.push(String(date.day).padStart(2, '0'));
  return parts.join('-');
}

/** True when `a` lies before `b` as far as both are known: 2019 is not before 2019-05, nor after it. */
export function isEarlier(a: PartialDate, b: PartialDate): boolean {
  const length = Math.min(writePartialDate(a).length, writePartialDate(b).length);
  return writePartialDate(a).slice(0, length) < writePartialDate(b).slice(0, length);
}

/**
 * A partial date in words of the given language, such as “16 January 2019”. Always in UTC, so that
 * the same content gives the same page on every machine; and by the calendar in which content is dated, since a year or
 * a month of another calendar is not the same stretch of time.
 */
export function formatPartialDate(date: PartialDate, language: string): string {
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
  };
  if (date.precision !== 'year') options.month = 'long';
  if (date.precision === 'day') options.day = 'numeric';
  return new Intl.DateTimeFormat(formattingLocale(language), options).format(
    firstDay(writePartialDate(date)),
  );
}

/** The same date without its day: what fits into “Where I stood in …”. */
export function coarsen(date: PartialDate): PartialDate {
  return date.precision === 'day'
    ? { precision: 'month', year: date.year, month: date.month }
    : date;
}

/** Its first day, in UTC. */
function firstDay(written: string): Date {
  return new Date(`${written}${'-01-01'.slice(written.length - 4)}`);
}
