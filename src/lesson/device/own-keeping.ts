import { attempt } from '../../text/attempt.ts';
import { isRecord } from '../../text/record.ts';
import { hasWords, isWrittenIn, ownKey, type OwnPlace } from '../own-stances.ts';
import type { Fault } from '../../reflections/device/faults.ts';
import { newestFirst } from '../../reflections/times.ts';
import { readReflection, writeRecord } from '../../reflections/read-record.ts';
import type { StancesReflection } from '../../reflections/reflection.ts';
import { readMoment } from '../../reflections/device/impure.ts';
import { Keeper, type KeeperState } from '../../reflections/device/keeper.ts';
import { hasReflections } from '../../reflections/device/look-in.ts';
import type { Reflections } from '../../reflections/device/open-reflections.ts';

/**
 * Keeps a reader's own stances as they change. A reflection without a word in it is not kept. `notify` is called with
 * every change of state.
 */
export function createOwnKeeping(open: () => Reflections, notify: (state: KeeperState) => void) {
  let keeper: Keeper | undefined;
  let wanted: StancesReflection | undefined;
  const begin = (kept?: StancesReflection) => {
    const begun = new Keeper(open(), kept);
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
    else if (wanted && hasWords(wanted)) erased.keep({ ...wanted, changed: readMoment() });
  };
  return {
    /** Keeps the reflection as it is now, or erases it where no word is left in it. */
    put: (reflection: StancesReflection) => {
      wanted = reflection;
      if (hasWords(reflection)) (keeper ?? begin()).keep(reflection);
      else if (keeper) void erase(keeper);
    },
    /** Continues the reflection that was kept before, or begins a new one. */
    goOn: (kept?: StancesReflection) => {
      void keeper?.end();
      keeper = undefined;
      if (kept) begin(kept);
      notify({ kind: kept ? 'kept' : 'not-kept' });
    },
    /** Keeps at once what waits, and listens no more. */
    end: () => void keeper?.end(),
  };
}

/** What is kept of a place: nothing where nothing was found, and why it is not known where it could not be read. */
export type Found = { kind: 'read'; reflection: StancesReflection | undefined } | Fault;

/**
 * What a reader has written in a place: the reflection that is shown already, or else the one they wrote in last. Others
 * of the same place, imported from elsewhere, are on the page of all that is kept.
 */
export async function findKept(
  site: string,
  place: OwnPlace,
  shown: StancesReflection,
  openReflections: () => Reflections,
): Promise<Found> {
  // To open the store is to create it.
  if (!(await hasReflections(site))) return { kind: 'read', reflection: undefined };
  const listed = await openReflections().list();
  if (listed.kind === 'fault') return listed;
  const found = newestFirst(listed.reflections).filter(
    (one): one is StancesReflection => one.kind !== 'practice' && isWrittenIn(place, one),
  );
  return { kind: 'read', reflection: found.find(({ id }) => id === shown.id) ?? found[0] };
}

/** What only this tab has, and whether it should be kept but could not be. */
type Unkept = { reflection: StancesReflection; isWished: boolean };

/**
 * What a reader chose not to keep, or what could not be kept. It is gone when the tab is closed. Where the tab's storage
 * is blocked or full, nothing outlasts the page.
 */
export function openUnkeptStances(site: string, place: OwnPlace) {
  const key = ownKey(site, place);
  return {
    read: () =>
      attempt((): Unkept | undefined => {
        const unkept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
        if (!isRecord(unkept)) return undefined;
        const reflection = readReflection(unkept.record);
        if (!reflection || reflection.kind === 'practice') return undefined;
        return { reflection, isWished: unkept.isWished === true };
      }),
    write: ({ reflection, isWished }: Unkept) =>
      attempt(() => {
        const record = writeRecord(reflection);
        if (record) sessionStorage.setItem(key, JSON.stringify({ record, isWished }));
      }),
    forget: () => attempt(() => sessionStorage.removeItem(key)),
  };
}
