import * as v from 'valibot';
import { parsePartialDate } from '../content/partial-date.ts';

/** The most that a field may hold, in UTF-16 units: far above what anybody writes, far below what breaks a page. */
export const longest = { id: 200, short: 2_000, text: 100_000 } as const;

/** The most questions, stances or paragraphs in one reflection. */
export const mostParts = 1_000;

export const idSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(longest.id));
export const shortText = v.pipe(v.string(), v.maxLength(longest.short));
export const longText = v.pipe(v.string(), v.maxLength(longest.text));

/** When something happened, and in which time zone the reader was then. */
export const momentSchema = v.strictObject({
  instant: v.pipe(v.string(), v.check(isInstant)),
  zone: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longest.id)),
});

/** When the reader wishes to come back to it, and whether that was offered already. */
export const revisitSchema = v.strictObject({
  on: v.pipe(v.string(), v.check(isDay)),
  isOffered: v.boolean(),
});

/** Whether a text is an instant in the one form that is stored, `2026-11-22T16:15:14.000Z`: then texts sort as times do. */
export function isInstant(text: string): boolean {
  const time = Date.parse(text);
  return Number.isFinite(time) && new Date(time).toISOString() === text;
}

/** Whether a text is a day that the calendar has, as `2026-11-22`. */
export function isDay(text: string): boolean {
  return parsePartialDate(text)?.precision === 'day';
}
