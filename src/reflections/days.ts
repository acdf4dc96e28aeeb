import { parsePartialDate, writePartialDate } from '../content/partial-date.ts';
import type { Moment, Reflection } from './reflection.ts';

/** A day of the calendar without a time or a zone: `2026-11-22`. */
export type Day = string;

/** The day that it was where the reader was. A zone that this machine does not know counts as UTC. */
export function dayOf({ instant, zone }: Moment): Day {
  try {
    // Swedish writes dates as ISO does.
    return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(
      new Date(instant),
    );
  } catch {
    return instant.slice(0, 10);
  }
}

/** The same day so many months later; the last day of that month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const date = parsePartialDate(day);
  if (date?.precision !== 'day') return day;
  const first = new Date(Date.UTC(date.year, date.month - 1 + months, 1));
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth() + 1];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return writePartialDate({ precision: 'day', year, month, day: Math.min(date.day, last) });
}

/** The day after. */
export function nextDay(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Those that their reader wished to come back to by today, and was not offered yet; the longest waiting first. */
export function revisitsDue(reflections: readonly Reflection[], today: Day): Reflection[] {
  const due = reflections.flatMap((reflection) => {
    const { revisit } = reflection;
    return revisit && !revisit.isOffered && revisit.on <= today
      ? [{ reflection, on: revisit.on }]
      : [];
  });
  return due.sort((a, b) => (a.on < b.on ? -1 : 1)).map(({ reflection }) => reflection);
}

/**
 * The newest reflection that was begun on this day of an earlier year. What was begun on 29 February is found on the
 * 28th of years without one.
 */
export function onThisDay(reflections: readonly Reflection[], today: Day): Reflection | undefined {
  const year = Number(today.slice(0, 4));
  return reflections
    .map((reflection) => ({ reflection, day: dayOf(reflection.began) }))
    .filter(({ day }) => {
      const years = year - Number(day.slice(0, 4));
      return years > 0 && addMonths(day, years * 12) === today;
    })
    .sort((a, b) => (a.reflection.began.instant > b.reflection.began.instant ? -1 : 1))[0]
    ?.reflection;
}
