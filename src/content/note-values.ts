import * as z from 'zod';
import { aDate, text } from './fields.ts';
import { isPartialDate, type PartialDate } from './partial-date.ts';

/** How far a note has grown, from a first thought to one that has stood a while, and what others call it. */
const growthWords = {
  seedling: ['seedling', 'seedlings', 'seed', '🌱'],
  budding: ['budding', 'bud', '🌿', '🪴'],
  evergreen: ['evergreen', 'evergreens', '🌲', '🌳'],
};
export type Growth = keyof typeof growthWords;
export const growthStages = ['seedling', 'budding', 'evergreen'] as const;

/** The growth that a word or a tag names, if it names one: `🌱`, `status/evergreen`. */
export function growthOf(value: unknown): Growth | undefined {
  if (typeof value !== 'string') return undefined;
  const word = value.toLowerCase().split('/').at(-1)?.trim() ?? '';
  return growthStages.find((stage) => growthWords[stage].includes(word));
}

const writtenDate = /^\[{0,2}(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?(?=$|[T\s\]])/;
const joinedDate = /^(\d{4})(\d{2})(\d{2})(?:\d{4,6})?$/;

/**
 * Reads a date in the ways in which notes have it (`2019`, `2019-1-6`, `2019/01/16`, `2019-01-16T09:30`, `20190116`,
 * `[[2019-01-16]]`). Undefined for any other, also for `01/02/2019`, which is two days.
 */
export function readDate(value: unknown): PartialDate | undefined {
  if (value instanceof Date) return readDate(value.toISOString());
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const written = String(value).trim();
  const [, year, , month, day] = writtenDate.exec(written) ?? [];
  const [, ...joined] = joinedDate.exec(written) ?? [];
  const parts = joined.length > 0 ? joined : [year, month, day];
  const date = parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  return isPartialDate(date) ? date : undefined;
}

/** A text, or a number that YAML made of one: a note may be called 1984. */
export const line = z
  .preprocess((value) => (typeof value === 'number' ? String(value) : value), text)
  .meta({ title: 'text' })
  .optional();

export const growth = z
  .preprocess((value) => growthOf(value) ?? value, z.enum(growthStages))
  .meta({ title: 'one of the words named here' })
  .optional();

export const noteDate = z
  .custom<unknown>((value) => readDate(value) !== undefined, { error: aDate })
  .meta({ title: 'a date' })
  .optional();

/** Names as they are written, in a list or in one text. */
export const nameList = z
  .union([z.array(z.union([z.string(), z.number()])), z.string(), z.number()], {
    error: 'a list of names',
  })
  .meta({ title: 'a list of names' })
  .optional();

/** What a word or a mark says; undefined where it says neither. */
export function readTruth(value: unknown): boolean | undefined {
  const word = String(value).toLowerCase().trim();
  if (['true', 'yes', 'on', '1'].includes(word)) return true;
  return ['false', 'no', 'off', '0'].includes(word) ? false : undefined;
}

export const notePublish = z
  .custom<unknown>((value) => (readTruth(value) ?? readDate(value)) !== undefined, {
    error: `true, false, or ${aDate}`,
  })
  .meta({ title: '`true`, `false` or a date' })
  .optional();
