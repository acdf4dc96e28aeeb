import { addStance, beginStances, writeStance, type OwnLesson } from '../own-stances.ts';
import { hasText } from '../../reflections/times.ts';
import type { KeeperState } from '../../reflections/device/keeper.ts';
import { newId } from '../../reflections/device/impure.ts';
import type { LessonReflection, Moment } from '../../reflections/reflection.ts';
import type { KeptSource } from './find-kept.ts';
import { createOwnKeeping, type OwnKeeping } from './own-keeping.ts';
import type { UnkeptStances } from './unkept-stances.ts';

/** What a reader has written beside a lesson, and how it stands with keeping it. */
export type OwnView = {
  reflection: LessonReflection;
  /** False once the reader has chosen not to keep what they write here. */
  isWished: boolean;
  state: KeeperState;
  /** Since which day the reader is here: what is older stands as it was written. */
  since: Moment;
};

/** What is around a reader's own stances when they come to a lesson. */
export type OwnAround = KeptSource & {
  lesson: OwnLesson;
  /** What was written before anything listened. */
  early: { then: string; now: string };
  unkept: UnkeptStances;
  now: () => Moment;
};

/** A reader's own stances on a lesson while they are written. */
export type Own = OwnAround & {
  view: OwnView;
  listeners: Set<() => void>;
  keeping: OwnKeeping;
  /** What was kept when the reader came. */
  found: LessonReflection | undefined;
};

/** Begins with what this tab has unkept, or with nothing. */
export function beginOwn(around: OwnAround): Own {
  const since = around.now();
  const unkept = around.unkept.read();
  const own: Own = {
    ...around,
    view: {
      reflection: unkept?.reflection ?? beginStances(around.lesson, newId, since),
      isWished: unkept?.isWished ?? true,
      state: { kind: 'not-kept' },
      since,
    },
    listeners: new Set(),
    keeping: createOwnKeeping(around, (state) => follow(own, state)),
    found: undefined,
  };
  return own;
}

/** What cannot be kept stays in the tab until it can. */
function follow(own: Own, state: KeeperState): void {
  const { reflection, isWished } = own.view;
  if (isWished && state.kind === 'failed') own.unkept.write({ reflection, isWished });
  if (isWished && state.kind === 'kept') own.unkept.forget();
  change(own, { state });
}

/** Shows something else, to whoever draws it. */
export function change(own: Own, changes: Partial<OwnView>): void {
  own.view = { ...own.view, ...changes };
  for (const listener of own.listeners) listener();
}

/** Writes a stance, and keeps it where the reader lets it. */
export function write(own: Own, id: string, text: string): void {
  const isKept = own.found?.stances.some((stance) => stance.id === id && hasText(stance));
  const reflection = writeStance(own.view.reflection, id, text, own.now(), isKept);
  change(own, { reflection });
  const { isWished } = own.view;
  if (isWished) own.keeping.put(reflection);
  else own.unkept.write({ reflection, isWished });
}

/** Adds a stance to be written, and gives its id. */
export function add(own: Own): string {
  const id = newId();
  change(own, { reflection: addStance(own.view.reflection, id, own.now()) });
  return id;
}

/** What was written before anything listened takes its place where that is empty, or the next that is. */
export function takeEarly(own: Own): void {
  for (const [index, text] of [own.early.then, own.early.now].entries()) {
    if (!text.trim()) continue;
    const empty = own.view.reflection.stances.slice(index).find((stance) => !hasText(stance));
    write(own, empty?.id ?? add(own), text);
  }
}
