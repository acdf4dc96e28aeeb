import { openGardenIndex, type GardenIndex } from './garden-index.ts';
import { loadPagefind } from './pagefind.ts';

/** Opens the index when it is first asked for, and keeps it open. */
export type IndexSource = {
  open: () => Promise<GardenIndex>;
  /** After this one failed, everything is fetched anew the next time. One that is only slow is waited for. */
  forget: (failed: Promise<GardenIndex>) => void;
};

export function createIndexSource(root: string): IndexSource {
  let kept: Promise<GardenIndex> | undefined;
  let attempt = 0;
  const load = async () => openGardenIndex(await loadPagefind(root, attempt));
  return {
    open: () => (kept ??= load()),
    forget: (failed) => {
      if (failed !== kept) return;
      kept = undefined;
      attempt++;
    },
  };
}
