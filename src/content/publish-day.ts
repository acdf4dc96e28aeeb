import { isRecord } from '../text/record.ts';
import { count } from '../text/count.ts';
import { isKeptBack } from './note-fields.ts';
import { readDate } from './note-values.ts';
import { isEarlier, type PartialDate } from './partial-date.ts';
import type { SourceFile } from './source-file.ts';

/**
 * The day of a build, in UTC, so that every machine has the same. `SOURCE_DATE_EPOCH` sets it, as it does for other tools, for
 * whoever wants the build of another day.
 */
export function buildDay(environment: Record<string, string | undefined>, now: Date): PartialDate {
  const given = environment.SOURCE_DATE_EPOCH?.trim() ?? '';
  const time = /^\d{1,11}$/.test(given) ? new Date(Number(given) * 1000) : now;
  return time.toISOString().slice(0, 10);
}

/** The day from which on a text is to be shown, where its fields name one. */
function publishDay({ kind, data }: SourceFile): PartialDate | undefined {
  if (!['lesson', 'stance', 'note', 'page'].includes(kind) || !isRecord(data)) return undefined;
  const [, written] =
    Object.entries(data).find(([name]) => name.toLowerCase().trim() === 'publish') ?? [];
  return readDate(written);
}

/** Whether the day of a text has not come yet, or nobody knows what day it is. */
function isWaiting(file: SourceFile, day: PartialDate | undefined): boolean {
  const wanted = publishDay(file);
  return wanted !== undefined && (day === undefined || isEarlier(day, wanted));
}

/** Whether a text is not to be shown on a day: a draft, one that is private, or one whose day has not come. */
export function isHeldBack(file: SourceFile, day: PartialDate | undefined): boolean {
  return isKeptBack(file.data) || isWaiting(file, day);
}

/** Makes drafts of the texts whose day has not come. */
export function holdBack(files: readonly SourceFile[], day: PartialDate): SourceFile[] {
  return files.map((file) =>
    isWaiting(file, day) && isRecord(file.data) && file.data.draft !== true
      ? { ...file, waitsFor: publishDay(file), data: { ...file.data, draft: true } }
      : file,
  );
}

/** A line on the texts that wait for their day; undefined where none does. */
export function formatWaiting(files: readonly SourceFile[], day: PartialDate): string | undefined {
  const days = files.filter((file) => isWaiting(file, day)).map((file) => publishDay(file) ?? '');
  const [first] = days.sort();
  if (first === undefined) return undefined;
  return `Kept back until the day that \`publish\` names: ${count(days.length, 'text')}, the next from ${first} on.`;
}
