import { openGardenIndex, type GardenIndex } from './garden-index.ts';
import { loadPagefind } from './pagefind.ts';

/** Opens the index when it is first asked for, and keeps it open. */
export type IndexSource = {
  open: () => Promise<GardenIndex>;
  /** After a failure: the next time, everything is fetched anew. */
  forget: () => void;
};

export function createIndexSource(root: string): IndexSource {
  let kept: Promise<GardenIndex> | undefined;
  let attempt = 0;
  const load = async () => openGardenIndex(await loadPagefind(root, attempt));
  return {
    open: () => (kept ??= load()),
    forget: () => {
      kept = undefined;
      attempt++;
    },
  };
}
