import { formatPartialDate, parsePartialDate } from '../content/partial-date.ts';
import { dayOf, type Day } from './days.ts';
import type { Moment } from './reflection.ts';

export function tellDay(day: Day, language: string): string {
  const date = parsePartialDate(day);
  return date ? formatPartialDate(date, language) : day;
}

/** The day that it was where the reader was then. */
export function tellMoment(moment: Moment, language: string): string {
  return tellDay(dayOf(moment), language);
}

/** The day, and the time too: for two of one day. */
export function tellTime(moment: Moment, language: string): string {
  return `${tellMoment(moment, language)}, ${timeOf(moment, language)}`;
}

function timeOf({ instant, zone }: Moment, language: string): string {
  const format = (timeZone: string) =>
    new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone }).format(new Date(instant));
  try {
    return format(zone);
  } catch {
    // As dayOf does with a zone that this machine does not know.
    return format('UTC');
  }
}
