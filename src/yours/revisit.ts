import { isDay } from '../content/partial-date.ts';
import type { Reflection } from '../reflections/reflection.ts';
import { dayOf, type Day } from '../reflections/times.ts';
import { digestText } from '../text/digest.ts';

/** Those that their reader wished to come back to by today and that were not offered yet, the longest waiting first. */
export function revisitsDue(reflections: readonly Reflection[], today: Day): Reflection[] {
  const dayToCome = ({ revisit }: Reflection) => (revisit && !revisit.isOffered ? revisit.on : '');
  return reflections
    .filter((one) => dayToCome(one) !== '' && dayToCome(one) <= today)
    .sort((a, b) => (dayToCome(a) < dayToCome(b) ? -1 : 1));
}

/**
 * The newest reflection that was begun on this day of an earlier year. What was begun on 29 February is found on the
 * 28th of years without one.
 */
export function onThisDay(reflections: readonly Reflection[], today: Day): Reflection | undefined {
  const year = Number(today.slice(0, 4));
  const past = reflections.filter(({ began }) => {
    const day = dayOf(began);
    const years = year - Number(day.slice(0, 4));
    return years > 0 && addMonths(day, years * 12) === today;
  });
  return past.sort((a, b) => (a.began.instant > b.began.instant ? -1 : 1))[0];
}

/** The same day so many months later; the last day of that month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  if (!isDay(day)) return day;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const later = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return later.toISOString().slice(0, 10);
}

/**
 * A calendar file with one whole day on which to come back. It may end up in a calendar that others read, so it holds
 * words of the garden alone: nothing of what the reader wrote is asked for here.
 */
export function writeCalendar(revisit: {
  /** The reflection's id, from which the entry's own is made. */
  id: string;
  site: string;
  on: Day;
  /** When the file is made, in UTC, as reflections have it. */
  made: string;
  summary: string;
  description: string;
  /** Where to come back to. */
  address: string;
}): string {
  const { id, site, on, made, summary, description, address } = revisit;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Hindsight//Revisit//EN',
    'BEGIN:VEVENT',
    `UID:${digestText(`${site} ${id}`)}@hindsight.invalid`,
    `DTSTAMP:${made.replaceAll(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(nextDay(on))}`,
    `SUMMARY:${escapeValue(summary)}`,
    `DESCRIPTION:${escapeValue(description)}`,
    `URL:${address.replaceAll(/[\r\n]/g, '')}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function compact(day: Day): string {
  return day.replaceAll('-', '');
}

function escapeValue(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n?|\n/g, '\\n');
}

/**
 * Folds a line that is longer than 75 bytes (RFC 5545, 3.1): what goes on begins with a space, and no character is cut in
 * two. Beyond ASCII each may take four bytes.
 */
function foldLine(line: string): string {
  return (line.match(/[ -~]{1,74}|.{1,18}/gu) ?? []).join('\r\n ');
}

/** The day after. */
function nextDay(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
