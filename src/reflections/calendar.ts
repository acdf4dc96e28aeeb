import { digestText } from '../text/digest.ts';
import { nextDay, type Day } from './days.ts';

/** The longest line of a calendar file, in bytes (RFC 5545, 3.1). */
const longestLine = 75;

/**
 * A calendar file with one whole day on which to come back. It may end up in a calendar that others read, so it holds
 * words of the garden alone: nothing of what the reader wrote is asked for here.
 */
export function writeRevisit(revisit: {
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

/** Folds a long line: what goes on begins with a space, and no character is cut in two. */
function foldLine(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character);
    const isFull = bytes + size > longestLine;
    folded += isFull ? `\r\n ${character}` : character;
    bytes = isFull ? size + 1 : bytes + size;
  }
  return folded;
}

function bytesOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
