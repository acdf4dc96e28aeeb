import { writeCanonical } from '../text/digest.ts';
import type { PracticeReflection, Reflection, StancesReflection } from './reflection.ts';

/** What is stored of a reflection, what this tab holds of it, and the forms in which this tab has seen it. */
type Forms<One> = { stored: One; mine: One; known: readonly Reflection[] };

/**
 * Joins what this tab holds with what is stored, which another tab may have changed since. `known` are the forms in
 * which this tab has seen the reflection: only what differs from all of them is another tab's doing, and is not lost.
 * Undefined where both must be kept, each for itself.
 */
export function mergeReflections(forms: Forms<Reflection>): Reflection | undefined {
  const { stored, mine } = forms;
  const merged = mergeWritten(forms);
  const { taken } = choose(forms, ({ revisit }) => revisit);
  const { changed } = stored.changed.instant > mine.changed.instant ? stored : mine;
  return merged && { ...merged, changed, revisit: taken.revisit };
}

function mergeWritten({ stored, mine, known }: Forms<Reflection>) {
  if (stored.kind === 'practice' && mine.kind === 'practice')
    return mergePractices({ stored, mine, known });
  if (stored.kind !== 'practice' && mine.kind === stored.kind)
    return mergeStances({ stored, mine, known });
  return undefined;
}

/** What may change without the answers. */
const apartFromAnswers = { note: null, revisit: null, changed: null };

/** The answers hang together and cannot be mixed; what is added to them later can. */
function mergePractices(forms: Forms<PracticeReflection>): PracticeReflection | undefined {
  const run = choose(forms, (one) => ({ ...one, ...apartFromAnswers }));
  const note = choose(forms, (one) => one.kind === 'practice' && one.note);
  return run.isTorn || note.isTorn ? undefined : { ...run.taken, note: note.taken.note };
}

function mergeStances(forms: Forms<StancesReflection>): StancesReflection | undefined {
  const { stored, mine } = forms;
  const title = choose(forms, (one) => one.title);
  const ids = new Set([...stored.stances, ...mine.stances].map(({ id }) => id));
  const stances = [...ids].map((id) => {
    const find = (one: Reflection) =>
      one.kind === 'practice' ? undefined : one.stances.find((stance) => stance.id === id);
    const { taken, isTorn } = choose(forms, find);
    return { stance: find(taken), isTorn };
  });
  if (title.isTorn || stances.some(({ isTorn }) => isTorn)) return undefined;
  const kept = stances.flatMap(({ stance }) => stance ?? []);
  return {
    ...mine,
    title: title.taken.title,
    stances: kept.sort((a, b) => (a.written.instant < b.written.instant ? -1 : 1)),
  };
}

/** Whose part is taken: mine, unless another tab changed it and I did not. `isTorn` where both did, differently. */
function choose<One extends Reflection>(
  { stored, mine, known }: Forms<One>,
  part: (one: Reflection) => unknown,
) {
  const write = (one: Reflection) => writeCanonical(part(one) ?? null);
  const seen = known.map(write);
  const isTheirs = write(stored) !== write(mine) && !seen.includes(write(stored));
  const isMine = !seen.includes(write(mine));
  return { taken: isTheirs && !isMine ? stored : mine, isTorn: isTheirs && isMine };
}
