import { writeCanonical } from '../text/digest.ts';
import type { LessonReflection, PracticeReflection, Reflection } from './reflection.ts';

/**
 * Joins what this tab holds with what is stored, which another tab may have changed since. `known` are the forms in
 * which this tab has seen the reflection: only what differs from all of them is another tab's doing, and is not lost.
 * Undefined where both must be kept, each for itself.
 */
export function mergeReflections(
  stored: Reflection,
  mine: Reflection,
  known: readonly Reflection[],
): Reflection | undefined {
  const merged = mergeWritten(stored, mine, known);
  const { taken } = choose(stored, mine, known, ({ revisit }) => revisit);
  return merged && { ...merged, changed: later(stored, mine), revisit: taken.revisit };
}

function mergeWritten(stored: Reflection, mine: Reflection, known: readonly Reflection[]) {
  if (stored.kind === 'practice' && mine.kind === 'practice')
    return mergePractices(stored, mine, known);
  if (stored.kind === 'lesson' && mine.kind === 'lesson') return mergeLessons(stored, mine, known);
  return undefined;
}

/** What may change without the answers. */
const apartFromAnswers = { note: null, revisit: null, changed: null };

/** The answers hang together and cannot be mixed; what is added to them later can. */
function mergePractices(
  stored: PracticeReflection,
  mine: PracticeReflection,
  known: readonly Reflection[],
): PracticeReflection | undefined {
  const run = choose(stored, mine, known, (one) => ({ ...one, ...apartFromAnswers }));
  const note = choose(stored, mine, known, (one) => one.kind === 'practice' && one.note);
  if (run.isTorn || note.isTorn) return undefined;
  return { ...run.taken, note: note.taken.note };
}

function mergeLessons(
  stored: LessonReflection,
  mine: LessonReflection,
  known: readonly Reflection[],
): LessonReflection | undefined {
  const ids = [...new Set([...stored.stances, ...mine.stances].map(({ id }) => id))];
  const stances = ids.map((id) => {
    const find = (one: Reflection) =>
      one.kind === 'lesson' ? one.stances.find((stance) => stance.id === id) : undefined;
    return { ...choose(stored, mine, known, find), find };
  });
  if (stances.some(({ isTorn }) => isTorn)) return undefined;
  return {
    ...mine,
    stances: stances
      .flatMap(({ taken, find: its }) => its(taken) ?? [])
      .sort((a, b) => (a.written.instant < b.written.instant ? -1 : 1)),
  };
}

/** Whose part is taken: mine, unless another tab changed it and I did not. `isTorn` where both did, differently. */
function choose<One extends Reflection>(
  stored: One,
  mine: One,
  known: readonly Reflection[],
  part: (one: Reflection) => unknown,
): { taken: One; isTorn: boolean } {
  const write = (one: Reflection) => writeCanonical(part(one) ?? null);
  const seen = known.map(write);
  const isTheirs = write(stored) !== write(mine) && !seen.includes(write(stored));
  if (!isTheirs) return { taken: mine, isTorn: false };
  return seen.includes(write(mine))
    ? { taken: stored, isTorn: false }
    : { taken: mine, isTorn: true };
}

function later(stored: Reflection, mine: Reflection): Reflection['changed'] {
  return stored.changed.instant > mine.changed.instant ? stored.changed : mine.changed;
}
