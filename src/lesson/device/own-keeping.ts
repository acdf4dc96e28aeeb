import { writtenStances } from '../../reflections/times.ts';
import { createKeeper, type Keeper, type KeeperState } from '../../reflections/device/keeper.ts';
import type { LessonReflection, Moment } from '../../reflections/reflection.ts';
import type { Reflections } from '../../reflections/device/open-reflections.ts';

/** Keeps a reader's own stances as they come to be. What has no word in it is not kept. */
export type OwnKeeping = {
  /** Keeps it in this form, or erases it where nothing stands in it any more. */
  put: (reflection: LessonReflection) => void;
  /** Goes on from what was kept before, or from nothing. */
  goOn: (kept?: LessonReflection) => void;
};

/** `tell` hears how it stands. */
export function createOwnKeeping(
  { openReflections, now }: { openReflections: () => Reflections; now: () => Moment },
  tell: (state: KeeperState) => void,
): OwnKeeping {
  let keeper: Keeper | undefined;
  let wanted: LessonReflection | undefined;
  const begin = (kept?: LessonReflection) => {
    const begun = createKeeper(openReflections(), kept);
    begun.watch(() => {
      if (keeper === begun) tell(begun.state());
    });
    keeper = begun;
    return begun;
  };
  const erase = async (erased: Keeper) => {
    const result = await erased.erase();
    if (keeper !== erased) return;
    if (result.kind === 'not-erased') tell({ kind: 'failed', why: result.why });
    // What was written meanwhile went with the rest. Only what is newer than an erasing is kept.
    else if (wanted && isSpoken(wanted)) erased.keep({ ...wanted, changed: now() });
  };
  return {
    put: (reflection) => {
      wanted = reflection;
      if (isSpoken(reflection)) (keeper ?? begin()).keep(reflection);
      else if (keeper) void erase(keeper);
    },
    goOn: (kept) => {
      void keeper?.end();
      keeper = undefined;
      if (kept) begin(kept);
      tell({ kind: kept ? 'kept' : 'not-kept' });
    },
  };
}

function isSpoken(reflection: LessonReflection): boolean {
  return writtenStances(reflection).length > 0;
}
