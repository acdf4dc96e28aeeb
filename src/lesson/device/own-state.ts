import type { Observable } from '../../reflections/device/observable.ts';
import { addStance, writeStance, type OwnLesson } from '../own-stances.ts';
import { hasText, newestFirst } from '../../reflections/times.ts';
import type { LessonReflection, Moment } from '../../reflections/reflection.ts';
import type { Fault } from '../../reflections/device/faults.ts';
import { newId, readMoment } from '../../reflections/device/impure.ts';
import type { KeeperState } from '../../reflections/device/keeper.ts';
import { hasReflections } from '../../reflections/device/look-in.ts';
import type { Reflections } from '../../reflections/device/open-reflections.ts';
import type { createOwnKeeping, openUnkeptStances } from './own-keeping.ts';

/** What a reader has written beside a lesson, and whether it is kept. */
export type OwnView = {
  reflection: LessonReflection;
  /** False until what was kept before is found. Until then it can be written in, and nothing is kept. */
  isAwake: boolean;
  /** False once the reader has chosen not to keep what they write here. */
  isWished: boolean;
  state: KeeperState;
  /** Since when the reader is here: stances of an earlier day are shown as they were written. */
  since: Moment;
};

export type Own = {
  /** The permanent id of the site, by which things are kept. */
  site: string;
  lesson: OwnLesson;
  openReflections: () => Reflections;
  unkept: ReturnType<typeof openUnkeptStances>;
  view: Observable<OwnView>;
  keeping: ReturnType<typeof createOwnKeeping>;
  /** What was kept when the reader came. */
  found: LessonReflection | undefined;
};

/** What is kept of a lesson: nothing where nothing was found, and why it is not known where it could not be read. */
export type Found = { kind: 'read'; reflection: LessonReflection | undefined } | Fault;

/**
 * What a reader has written beside a lesson: the reflection that is shown already, or else the one they wrote in last.
 * Others of the same lesson, imported from elsewhere, are on the page of all that is kept.
 */
export async function findKept({ site, lesson, openReflections, view }: Own): Promise<Found> {
  // To open the store is to create it.
  if (!(await hasReflections(site))) return { kind: 'read', reflection: undefined };
  const listed = await openReflections().list();
  if (listed.kind === 'fault') return listed;
  const found = newestFirst(listed.reflections).flatMap((one) =>
    one.kind === 'lesson' && one.lesson === lesson.lesson ? [one] : [],
  );
  const shown = view.read().reflection.id;
  return { kind: 'read', reflection: found.find(({ id }) => id === shown) ?? found[0] };
}

/** Changes a stance, and keeps it where that is wished. */
export function write(own: Own, id: string, text: string): void {
  const isKept = own.found?.stances.some((stance) => stance.id === id && hasText(stance));
  const reflection = writeStance(own.view.read().reflection, id, text, readMoment(), isKept);
  own.view.change({ reflection });
  const { isAwake, isWished } = own.view.read();
  if (!isAwake) return;
  if (isWished) own.keeping.put(reflection);
  else own.unkept.write({ reflection, isWished });
}

/** Adds an empty stance, and gives its id. */
export function add(own: Own): string {
  const id = newId();
  own.view.change({ reflection: addStance(own.view.read().reflection, id, readMoment()) });
  return id;
}

/** What cannot be kept stays in the tab until it can. */
export function follow(own: Own, state: KeeperState): void {
  const { reflection, isWished } = own.view.read();
  if (isWished && state.kind === 'failed') own.unkept.write({ reflection, isWished });
  if (isWished && state.kind === 'kept') own.unkept.forget();
  own.view.change({ state });
}

/** What was written early takes its own place where that is empty, or else the next that is. */
export function takeEarly(own: Own, early: readonly string[]): void {
  for (const [index, text] of early.entries()) {
    if (!text.trim()) continue;
    const empty = own.view
      .read()
      .reflection.stances.slice(index)
      .find((stance) => !hasText(stance));
    write(own, empty?.id ?? add(own), text);
  }
}
