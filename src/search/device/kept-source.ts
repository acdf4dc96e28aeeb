import type { KeptHit } from '../../reflections/kept-hits.ts';
import type { Query } from '../query.ts';
import type { DeviceWords } from '../../words/words.ts';
import { withPatience } from '../../reflections/device/faults.ts';
import { hasReflections } from '../../reflections/device/look-in.ts';

/** What was found among what a reader keeps on this device. */
export type KeptAnswer =
  /** Nothing is kept here at all. */
  | { kind: 'none' }
  /** The newest hits, and how many there are. */
  | { kind: 'found'; hits: KeptHit[]; count: number }
  /** It could not be searched, for a reason in words. */
  | { kind: 'fault'; reason: string };

/** Looks a query up in what is kept, and gives at most so many hits. It never rejects. */
export type LookAmongKept = (query: Query, most: number) => Promise<KeptAnswer>;

/** How long a reader waits for the script that reads what is kept. */
const patience = 5000;

/**
 * What a reader keeps, to be searched. As long as nothing is kept, nothing is loaded for it. `onChange` hears when
 * something was kept or erased since.
 */
export function createKeptSource(
  site: string,
  words: DeviceWords,
  onChange: () => void,
): LookAmongKept {
  let look: LookAmongKept | undefined;
  return async (query, most) => {
    if (!look && !(await hasReflections(site))) return { kind: 'none' };
    try {
      const { createKeptSearch } = await withPatience(import('./kept-search.ts'), patience);
      look ??= createKeptSearch(site, words, onChange);
    } catch {
      return { kind: 'fault', reason: words.search.keptAbsent };
    }
    return look(query, most).catch((): KeptAnswer => ({
      kind: 'fault',
      reason: words.search.keptUnread,
    }));
  };
}
