import { formatPartialDate, isPartialDate } from '../content/partial-date.ts';
import { attempt } from '../text/attempt.ts';
import { formattingLocale } from '../words/language-tag.ts';
import type { KeptStance, Moment, Reflection, StancesReflection } from './reflection.ts';

/** A day of the calendar without a time or a zone: `2026-11-22`. */
export type Day = string;

/** The day that it was where the reader was. A zone that this machine does not know counts as UTC. */
export function dayOf({ instant, zone }: Moment): Day {
  // Swedish writes dates as ISO does.
  const format = () => new Date(instant).toLocaleDateString('sv-SE', { timeZone: zone });
  return attempt(format, instant.slice(0, 10));
}

/** Whether anything is written in a stance. */
export function hasText({ text }: KeptStance): boolean {
  return text.trim() !== '';
}

/** The stances in which something is written, oldest first. */
export function writtenStances({ stances }: StancesReflection): KeptStance[] {
  return stances.filter(hasText);
}

/** When a practice was taken, or when a stance was last written. */
export function whenOf(reflection: Reflection): Moment {
  if (reflection.kind === 'practice') return reflection.began;
  return writtenStances(reflection).at(-1)?.written ?? reflection.began;
}

/** The newest first, by the day that is shown of them. Two of one moment are in the order of their ids. */
export function newestFirst(reflections: readonly Reflection[]): Reflection[] {
  return [...reflections].sort(
    (a, b) =>
      compare(whenOf(b).instant, whenOf(a).instant) ||
      compare(b.changed.instant, a.changed.instant) ||
      compare(a.id, b.id),
  );
}

/** A day in the words of a language: `31 January 2026`. What is no day is returned unchanged. */
export function formatDay(day: Day, language: string): string {
  return isPartialDate(day) ? formatPartialDate(day, language) : day;
}

/** The day that it was where the reader was then. */
export function formatMoment(moment: Moment, language: string): string {
  return formatDay(dayOf(moment), language);
}

/** Formats moments as days; with their times, where two are of one day and the times tell them apart. */
export function formatDistinct(
  moments: readonly Moment[],
  language: string,
): (moment: Moment) => string {
  const count = (format: (moment: Moment, language: string) => string) =>
    new Set(moments.map((moment) => format(moment, language))).size;
  const format = count(formatTime) > count(formatMoment) ? formatTime : formatMoment;
  return (moment) => format(moment, language);
}

/** The day, and the time too. */
function formatTime({ instant, zone }: Moment, language: string): string {
  const format = (timeZone: string) =>
    new Date(instant).toLocaleString(formattingLocale(language), {
      dateStyle: 'long',
      timeStyle: 'short',
      calendar: 'gregory',
      timeZone,
    });
  // As dayOf does with a zone that this machine does not know.
  return attempt(() => format(zone)) ?? format('UTC');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
