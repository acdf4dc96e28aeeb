import type { Scope } from '../filters.ts';
import { isEmptyQuery, type Query } from '../query.ts';
import { gather, type Answer } from './gather.ts';
import type { GardenIndex } from './garden-index.ts';
import type { IndexSource } from './index-source.ts';
import type { KeptAnswer, LookAmongKept } from './kept-source.ts';

/** How long a reader waits for an answer before they are told that it does not come, and that it is looked for. */
const patience = 5000;
const soon = 400;

/** The most that is shown of what is kept where the garden's results stand before it. */
const mostBeside = 5;

export type Sources = { index: IndexSource; kept: LookAmongKept };

export type GardenAnswer = Answer | { failure: 'slow' | 'broken' };

/** What is found so far: what is missing has not answered, or is not asked. */
export type Found = {
  query: Query;
  scope: Scope;
  garden?: GardenAnswer;
  kept?: KeptAnswer;
};

/** Hears what is found, as it comes; `news` is what came last, or that a reader has to wait. */
export type Show = (found: Found, news: 'garden' | 'kept' | 'wait') => void;

/**
 * Looks in the garden and on the device, neither of which waits for the other, and gives what the device says. Where only
 * the device is asked, nothing of the garden's index is fetched.
 */
export async function lookUp(
  sources: Sources,
  { query, scope, shown }: { query: Query; scope: Scope; shown: number },
  show: Show,
): Promise<KeptAnswer> {
  const found: Found = { query, scope };
  const isEmpty = isEmptyQuery(query);
  const lookHere = async () => {
    found.kept = await sources.kept(query, scope === 'device' ? shown : mostBeside);
    show(found, 'kept');
    return found.kept;
  };
  const tellGarden = (garden: GardenAnswer) => {
    found.garden = garden;
    show(found, 'garden');
  };
  if (isEmpty) show(found, 'garden');
  const wait = isEmpty ? undefined : setTimeout(show, soon, found, 'wait');
  const kept = lookHere();
  if (scope === 'device') await kept;
  // By the time something is written, the index is there. If it is not, that is told then.
  else if (isEmpty) openAhead(sources.index);
  else await lookInGarden(sources.index, (index) => gather(index, query, scope, shown), tellGarden);
  clearTimeout(wait);
  return kept;
}

function openAhead(index: IndexSource): void {
  const opened = index.open();
  opened.catch(() => {
    index.forget(opened);
  });
}

/** Tells what is found, or why nothing is. An answer that comes late is told all the same. */
async function lookInGarden(
  source: IndexSource,
  look: (index: GardenIndex) => Promise<Answer>,
  tell: (garden: GardenAnswer) => void,
): Promise<void> {
  const impatience = setTimeout(tell, patience, { failure: 'slow' });
  const opened = source.open();
  try {
    tell(await look(await opened));
  } catch {
    source.forget(opened);
    tell({ failure: 'broken' });
  } finally {
    clearTimeout(impatience);
  }
}
