import { formatPartialDate, parsePartialDate } from '../content/partial-date.ts';
import { formattingLocale } from '../words/language-tag.ts';
import { dayOf, type Day } from './days.ts';
import type { Moment } from './reflection.ts';

/** A day in the words of a language: `31 January 2026`. What is no day is told as it is. */
export function tellDay(day: Day, language: string): string {
  const date = parsePartialDate(day);
  return date ? formatPartialDate(date, language) : day;
}

/** The day that it was where the reader was then. */
export function tellMoment(moment: Moment, language: string): string {
  return tellDay(dayOf(moment), language);
}

/** The day, and the time too. */
function tellTime({ instant, zone }: Moment, language: string): string {
  const format = (timeZone: string) =>
    new Intl.DateTimeFormat(formattingLocale(language), {
      dateStyle: 'long',
      timeStyle: 'short',
      calendar: 'gregory',
      timeZone,
    }).format(new Date(instant));
  try {
    return format(zone);
  } catch {
    // As dayOf does with a zone that this machine does not know.
    return format('UTC');
  }
}

/** Tells moments by their days; by their times too, where two are of one day and that tells them apart. */
export function tellApart(
  moments: readonly Moment[],
  language: string,
): (moment: Moment) => string {
  const count = (tell: (moment: Moment, language: string) => string) =>
    new Set(moments.map((moment) => tell(moment, language))).size;
  const tell = count(tellTime) > count(tellMoment) ? tellTime : tellMoment;
  return (moment) => tell(moment, language);
}
