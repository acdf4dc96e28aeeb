import { t } from '../../words/device-words.ts';
import { isEmptyQuery, type Query } from '../query.ts';
import type { Scope } from '../filters.ts';
import type { GardenAnswer, GardenResults, KeptAnswer, Results, SearchKept } from '../results.ts';
import { withTimeout } from '../../reflections/device/faults.ts';
import { hasReflections } from '../../reflections/device/look-in.ts';
import type { Question } from './garden-index.ts';
import type { Answer } from './index-worker.ts';

/** How long a reader waits for an answer before the page says that it is looked for, and that it does not come. */
const soon = 400;
const timeout = 5000;

/** The most that is shown of what is kept where the garden's results come before it. */
const mostBeside = 5;

export type Sources = { index: ReturnType<typeof createIndexSource>; kept: SearchKept };

/** What to look for and where, and how many texts to show. */
type Wanted = { query: Query; scope: Scope; shown: number };

/** Hears what is found, as it comes; `news` is what came last, or that a reader has to wait. */
export type Show = (results: Results, news: 'garden' | 'kept' | 'wait') => void;

/**
 * Looks in the garden and on the device, neither of which waits for the other, and gives what the device says. Where only
 * the device is asked, nothing of the garden's index is fetched.
 */
export async function lookUp(sources: Sources, { query, scope, shown }: Wanted, show: Show) {
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
  const fault = (reason: string): KeptAnswer => ({ kind: 'fault', reason });
  return async (query, most) => {
    if (!search && !(await hasReflections(site))) return { kind: 'none' };
    try {
      const { createKeptSearch } = await withTimeout(import('./kept-search.ts'), timeout);
      search ??= createKeptSearch(site, onChange);
    } catch {
      return fault(t(navigator.onLine ? 'search.keptAbsent' : 'search.offline'));
    }
    return search(query, most).catch(() => fault(t('search.keptUnread')));
  };
}

/** Shows what is found, or why nothing is. An answer that comes late is shown all the same. */
async function lookInGarden(ask: () => Promise<GardenAnswer>, show: (one: GardenAnswer) => void) {
  const fail = (failure: 'slow' | 'broken') => {
    // While `dev` runs, the index of the last build answers, and there may have been none.
    if (import.meta.env.DEV) show({ failure: 'unbuilt' });
    else show({ failure: navigator.onLine ? failure : 'offline' });
  };
  const timer = setTimeout(fail, timeout, 'slow');
  try {
    show(await ask());
  } catch {
    fail('broken');
  } finally {
    clearTimeout(timer);
  }
}

/** Asks the index, whose worker is started when it is first wanted, and kept. */
export function createIndexSource(startWorker: () => Worker) {
  let running: ReturnType<typeof watch> | undefined;
  const open = () => (running ??= watch(startWorker()));
  const ask = async (question: Question): Promise<GardenResults> => {
    const asked = open();
    const { port1, port2 } = new MessageChannel();
    const { promise, resolve } = Promise.withResolvers<Answer>();
    port1.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    asked.worker.postMessage({ question }, [port2]);
    const found = await Promise.race([promise, asked.broken]);
    if (found) return found;
    // Everything is fetched anew the next time. One that is only slow is still waited for.
    if (running === asked) running = undefined;
    throw new Error('The index of the search does not answer.');
  };
  return { open, ask };
}

/** A worker, and an answer for all who wait for it when its script does not come. */
function watch(worker: Worker) {
  const broken = Promise.withResolvers<undefined>();
  worker.addEventListener('error', () => broken.resolve(undefined));
  return { worker, broken: broken.promise };
}
