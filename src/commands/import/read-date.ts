import { parsePartialDate } from '../../content/partial-date.ts';

const written = /^\[{0,2}(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?(?=$|[T\s\]])/;
const joined = /^(\d{4})(\d{2})(\d{2})(?:\d{4,6})?$/;

/**
 * Reads a date in the ways in which notes have it (`2019`, `2019-1-6`, `2019/01/16`, `2019-01-16T09:30`, `20190116`,
 * `[[2019-01-16]]`) as one that the garden has. Undefined for any other, also for `01/02/2019`, which is two days.
 */
export function readDate(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim();
  const [, year, , month, day] = written.exec(text) ?? [];
  const [, joinedYear, joinedMonth, joinedDay] = joined.exec(text) ?? [];
  const parts = joinedYear ? [joinedYear, joinedMonth, joinedDay] : [year, month, day];
  const date = parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]));
  return parsePartialDate(date.join('-')) ? date.join('-') : undefined;
}
