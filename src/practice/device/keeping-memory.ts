import { wishKey } from '../addresses.ts';

/** What is remembered of keeping practices: the reader's wish on this device, and in this tab which reflection it is. */
export type KeepingMemory = {
  isWished: () => boolean;
  wish: (isWished: boolean) => void;
  /** The id of the reflection in which this tab keeps the practice. */
  run: () => string | undefined;
  noteRun: (id: string) => void;
  forgetRun: () => void;
};

/** `key` is the practice's own. Where storage is blocked, nothing is remembered beyond the page. */
export function openKeepingMemory(site: string, key: string): KeepingMemory {
  const wish = wishKey(site);
  const runKey = `${key}:run`;
  return {
    isWished: () => attempt(() => localStorage.getItem(wish)) === 'yes',
    wish: (isWished) => attempt(() => localStorage.setItem(wish, isWished ? 'yes' : 'no')),
    run: () => attempt(() => sessionStorage.getItem(runKey)) ?? undefined,
    noteRun: (id) => attempt(() => sessionStorage.setItem(runKey, id)),
    forgetRun: () => attempt(() => sessionStorage.removeItem(runKey)),
  };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
