import { attempt } from '../../text/attempt.ts';
import { isRecord } from '../../text/record.ts';
import { newestFirst, writtenStances } from '../../reflections/times.ts';
import { readReflection, writeRecord } from '../../reflections/read-record.ts';
import type { LessonReflection, Moment } from '../../reflections/reflection.ts';
import type { Fault } from '../../reflections/device/faults.ts';
import { Keeper, type KeeperState } from '../../reflections/device/keeper.ts';
import type { Reflections } from '../../reflections/device/open-reflections.ts';

/** The store of a site's reflections, and whether there may be anything in it: to open it is to make it. */
export type KeptSource = {
  openReflections: () => Reflections;
  hasReflections: () => Promise<boolean>;
};

export type KeptStances =
  { kind: 'found'; reflection: LessonReflection } | { kind: 'none' } | Fault;

/**
 * What a reader has written beside a lesson: the reflection that is shown already, or else the one they wrote in last.
 * Others of the same lesson, imported from elsewhere, are on the page of all that is kept.
 */
export async function findKept(
  lesson: string,
  source: KeptSource,
  shown?: string,
): Promise<KeptStances> {
  if (!(await source.hasReflections())) return { kind: 'none' };
  const listed = await source.openReflections().list();
  if (listed.kind === 'fault') return listed;
  const found = newestFirst(listed.reflections).flatMap((one) =>
    one.kind === 'lesson' && one.lesson === lesson ? [one] : [],
  );
  const reflection = found.find(({ id }) => id === shown) ?? found[0];
  return reflection ? { kind: 'found', reflection } : { kind: 'none' };
}

/** Keeps a reader's own stances as they change. A reflection without a word in it is not kept. */
export type OwnKeeping = {
  /** Keeps the reflection as it is now, or erases it where no word is left in it. */
  put: (reflection: LessonReflection) => void;
  /** Continues the reflection that was kept before, or begins a new one. */
  goOn: (kept?: LessonReflection) => void;
};

/** `notify` is called with every change of state. */
export function createOwnKeeping(
  { openReflections, now }: { openReflections: () => Reflections; now: () => Moment },
  notify: (state: KeeperState) => void,
): OwnKeeping {
  let keeper: Keeper | undefined;
  let wanted: LessonReflection | undefined;
  const begin = (kept?: LessonReflection) => {
    const begun = new Keeper(openReflections(), kept);
    begun.state.subscribe(() => {
      if (keeper === begun) notify(begun.state.read());
    });
    keeper = begun;
    return begun;
  };
  const erase = async (erased: Keeper) => {
    const result = await erased.erase();
    if (keeper !== erased) return;
    if (result.kind === 'fault') notify({ kind: 'failed', why: result.why });
    // What was written meanwhile was erased with the rest. Only a change newer than the erasing is kept.
    else if (wanted && isWritten(wanted)) erased.keep({ ...wanted, changed: now() });
  };
  return {
    put: (reflection) => {
      wanted = reflection;
      if (isWritten(reflection)) (keeper ?? begin()).keep(reflection);
      else if (keeper) void erase(keeper);
    },
    goOn: (kept) => {
      void keeper?.end();
      keeper = undefined;
      if (kept) begin(kept);
      notify({ kind: kept ? 'kept' : 'not-kept' });
    },
  };
}

function isWritten(reflection: LessonReflection): boolean {
  return writtenStances(reflection).length > 0;
}

/** What only this tab has, and whether it should be kept but could not be. */
type Unkept = { reflection: LessonReflection; isWished: boolean };

/** What a reader chose not to keep, or what could not be kept. It is gone when the tab is closed. */
export type UnkeptStances = {
  read: () => Unkept | undefined;
  write: (unkept: Unkept) => void;
  forget: () => void;
};

/** Where the tab's storage is blocked or full, nothing outlasts the page. */
export function openUnkeptStances(site: string, lesson: string): UnkeptStances {
  const key = `${site}:own:${lesson}`;
  return {
    read: () =>
      attempt(() => {
        const unkept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
        if (!isRecord(unkept)) return undefined;
        const reflection = readReflection(unkept.record);
        if (reflection?.kind !== 'lesson') return undefined;
        return { reflection, isWished: unkept.isWished === true };
      }),
    write: ({ reflection, isWished }) =>
      attempt(() => {
        const record = writeRecord(reflection);
        if (record) sessionStorage.setItem(key, JSON.stringify({ record, isWished }));
      }),
    forget: () => attempt(() => sessionStorage.removeItem(key)),
  };
}
