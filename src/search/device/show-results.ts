import { t } from '../../words/device-words.ts';
import type { Scope } from '../filters.ts';
import { isEmptyQuery } from '../query.ts';
import { countIn, formatResults, type Results } from '../results.ts';
import { make, makeButton, makeLink } from './elements.ts';
import type { Show } from './look-up.ts';
import { offerDevice, scopeName, showCounts, type PanelParts } from './panel-parts.ts';
import { replaceResults } from './result-focus.ts';
import { makeGardenList, makeKeptList } from './result-lists.ts';

/** What a reader can do with what is shown. */
export type Actions = {
  root: string;
  choose: (scope: Scope) => void;
  more: () => void;
  again: () => void;
};

/** Shows what is found so far, or why nothing is, and how to go on. */
export function showResults(
  parts: PanelParts,
  actions: Actions,
  ...[found, news]: Parameters<Show>
): void {
  const { results, setStatus } = parts;
  if (found.kept) offerDevice(parts, found.kept.kind !== 'none');
  if (isEmptyQuery(found.query)) showHint(parts, found.scope);
  else if (news === 'wait') setStatus(t('search.looking'));
  else if (isAnswered(found)) {
    showCounts(parts, (scope) => countIn(found, scope));
    setStatus(formatResults(found, scopeName(parts, found.scope), t));
    const kept = makeKept(found, actions);
    // What a reader may be about to press stays where it is.
    if (news === 'kept' && found.garden) results.append(...kept);
    else replaceResults(parts, ...makeGarden(parts, found, actions), ...kept);
  }
}

/** What is kept waits for the garden to answer or to fail, so that nothing is pushed down under a reader's eyes. */
function isAnswered({ scope, garden, kept }: Results): boolean {
  return scope === 'device' ? kept !== undefined && kept.kind !== 'none' : garden !== undefined;
}

/** Nothing is asked yet. */
function showHint(parts: PanelParts, scope: Scope): void {
  showCounts(parts, () => undefined);
  parts.setStatus(t(scope === 'device' ? 'search.deviceHint' : 'search.hint'));
  replaceResults(parts);
}

/** What the garden has, or ways on where it has nothing or does not answer. */
function makeGarden(
  { form }: PanelParts,
  { garden, query }: Results,
  { root, choose, more, again }: Actions,
): HTMLElement[] {
  if (!garden) return [];
  const index = makeLink(new URL(form.dataset.searchPanel ?? '', root).href, '', t('search.index'));
  if ('failure' in garden) return [makeWays(makeButton(t('search.again'), again), index)];
  const { groups, hasMore, counts } = garden;
  if (groups.length > 0) {
    const list = makeGardenList(groups, { root, query });
    return [list, ...(hasMore ? [makeButton(t('search.more'), more)] : [])];
  }
  const elsewhere = counts.get('everything') ?? 0;
  const widen = makeChoice(t('search.widen', { n: elsewhere }), 'everything', choose);
  return [makeWays(...(elsewhere > 0 ? [widen] : []), index)];
}

/** What a reader keeps, by itself or after what the garden has, or a way to it. */
function makeKept(
  { scope, garden, kept }: Results,
  { root, choose, more, again }: Actions,
): HTMLElement[] {
  if (!kept || kept.kind === 'none') return [];
  const isAlone = scope === 'device';
  const { hits, count } = kept.kind === 'found' ? kept : { hits: [], count: 0 };
  if (count > 0 && (isAlone || scope === 'everything')) {
    // For the eye, the scope that is chosen is its heading.
    const list = makeKeptList(hits, root, !isAlone);
    const rest = isAlone
      ? makeButton(t('search.more'), more)
      : makeChoice(t('search.allKept', { n: count }), 'device', choose);
    return [list, ...(count > hits.length ? [rest] : [])];
  }
  if (isAlone) {
    const ways = kept.kind === 'fault' ? [makeButton(t('search.again'), again)] : [];
    return [makeWays(...ways, makeChoice(t('search.inGarden'), 'everything', choose))];
  }
  const isNothingThere = garden && 'groups' in garden && garden.groups.length === 0;
  const elsewhere = makeChoice(t('search.keptElsewhere', { n: count }), 'device', choose);
  return count > 0 && isNothingThere ? [makeWays(elsewhere)] : [];
}

function makeWays(...ways: HTMLElement[]): HTMLElement {
  return make('p', 'search-ways', ...ways);
}

function makeChoice(name: string, scope: Scope, choose: Actions['choose']): HTMLElement {
  return makeButton(name, () => choose(scope));
}
