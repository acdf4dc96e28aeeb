import { isRecord } from '../text/record.ts';

/**
 * A step from one version of the records to the next. It is pure, and its reflection may be anything: one that it cannot
 * change it returns unchanged, and the check that follows says what is wrong.
 */
type Migration = { from: number; step: (reflection: unknown) => unknown };

/**
 * Every step, in order. A new version adds its step here, and fixtures in `test/reflections/fixtures`, written by the
 * site as it is then and never edited after.
 */
export const migrations: readonly Migration[] = [
  // Version 2 adds stances without a lesson, and a reader's own date of one. What was there stays as it was.
  { from: 1, step: (reflection) => reflection },
  { from: 2, step: dateStances },
];

/** Brings a reflection to the current version, one step after the other. */
export function migrate(
  reflection: unknown,
  version: number,
  steps: readonly Migration[] = migrations,
): unknown {
  return steps
    .filter(({ from }) => from >= version)
    .reduce((before, { step }) => step(before), reflection);
}

/** In version 3 every stance says when it was held: nothing, where its reader has never said so. */
function dateStances(reflection: unknown): unknown {
  if (!isRecord(reflection) || !Array.isArray(reflection.stances)) return reflection;
  const stances: unknown[] = reflection.stances;
  const dated = stances.map((stance) => (isRecord(stance) ? { dated: '', ...stance } : stance));
  return { ...reflection, stances: dated };
}
