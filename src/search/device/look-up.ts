import { t } from '../../words/device-words.ts';
import { isEmptyQuery, type Query } from '../query.ts';
import type { Scope } from '../filters.ts';
import type { GardenAnswer, KeptAnswer, Results, SearchKept } from '../results.ts';
import { withTimeout } from '../../reflections/device/faults.ts';
import { hasReflections } from '../../reflections/device/look-in.ts';
import type { IndexSource } from './index-source.ts';

/** How long a reader waits for an answer before the page says that it is looked for, and that it does not come. */
const soon = 400;
const patience = 5000;

/** The most that is shown of what is kept where the garden's results come before it. */
const mostBeside = 5;

export type Sources = { index: IndexSource; kept: SearchKept };

/** Hears what is found, as it comes; `news` is what came last, or that a reader has to wait. */
export type Show = (results: Results, news: 'garden' | 'kept' | 'wait') => void;

/**
 * Looks in the garden and on the device, neither of which waits for the other, and gives what the device says. Where only
 * the device is asked, nothing of the garden's index is fetched.
 */
export async function lookUp(
  sources: Sources,
  { query, scope, shown }: { query: Query; scope: Scope; shown: number },
  show: Show,
): Promise<KeptAnswer> {
  const results: Results = { query, scope };
  const isEmpty = isEmptyQuery(query);
  const lookHere = async () => {
    results.kept = await sources.kept(query, scope === 'device' ? shown : mostBeside);
    show(results, 'kept');
    return results.kept;
  };
  const showGarden = (garden: GardenAnswer) => {
    results.garden = garden;
    show(results, 'garden');
  };
  if (isEmpty) show(results, 'garden');
  const wait = isEmpty ? undefined : setTimeout(show, soon, results, 'wait');
  const kept = lookHere();
  if (scope === 'device') await kept;
  // By the time something is written, the index is there. If it is not, the reader hears of it then.
  else if (isEmpty) sources.index.open();
  else await lookInGarden(() => sources.index.ask({ query, scope, most: shown }), showGarden);
  clearTimeout(wait);
  return kept;
}

/**
 * What a reader keeps, to be searched. As long as nothing is kept, nothing is loaded for it. `onChange` hears when
 * something was kept or erased since.
 */
export function createKeptSource(site: string, onChange: () => void): SearchKept {
  let search: SearchKept | undefined;
  return async (query, most) => {
    if (!search && !(await hasReflections(site))) return { kind: 'none' };
    try {
      const { createKeptSearch } = await withTimeout(import('./kept-search.ts'), patience);
      search ??= createKeptSearch(site, onChange);
    } catch {
      return { kind: 'fault', reason: t('search.keptAbsent') };
    }
    return search(query, most).catch((): KeptAnswer => ({
      kind: 'fault',
      reason: t('search.keptUnread'),
    }));
  };
}

/** Shows what is found, or why nothing is. An answer that comes late is shown all the same. */
async function lookInGarden(
  look: () => Promise<GardenAnswer>,
  show: (garden: GardenAnswer) => void,
): Promise<void> {
  const fail = (failure: 'slow' | 'broken') =>
    // While `dev` runs, the index of the last build answers, and there may have been none.
    show({ failure: import.meta.env.DEV ? 'unbuilt' : failure });
  const impatience = setTimeout(fail, patience, 'slow');
  try {
    show(await look());
  } catch {
    fail('broken');
  } finally {
    clearTimeout(impatience);
  }
}
