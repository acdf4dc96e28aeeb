import { t } from '../../words/device-words.ts';
import type { Scope } from '../filters.ts';
import { isEmptyQuery } from '../query.ts';
import { countIn, formatResults, type Results } from '../results.ts';
import { make, makeButton } from './elements.ts';
import type { Show } from './look-up.ts';
import { findScope, replaceResults, showCounts, type PanelParts } from './panel-parts.ts';
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
  const { query, scope, garden, kept } = found;
  const device = findScope(parts, 'device')?.label;
  if (device && kept) device.hidden = kept.kind === 'none';
  if (isEmptyQuery(query)) {
    showCounts(parts, () => undefined);
    setStatus(t(scope === 'device' ? 'search.deviceHint' : 'search.hint'));
    replaceResults(parts);
  } else if (news === 'wait') setStatus(t('search.looking'));
  else if (isAnswered(found)) {
    showCounts(parts, (one) => countIn(found, one));
    setStatus(formatResults(found, findScope(parts, scope)?.name?.textContent ?? '', t));
    const here = makeKept(found, actions);
    // What a reader may be about to press stays where it is.
    if (news === 'kept' && garden) results.append(...here);
    else replaceResults(parts, ...makeGarden(parts, found, actions), ...here);
  }
}

/** What is kept waits for the garden to answer or to fail, so that nothing is pushed down under a reader's eyes. */
function isAnswered({ scope, garden, kept }: Results): boolean {
  return scope === 'device' ? kept !== undefined && kept.kind !== 'none' : garden !== undefined;
}

/** What the garden has, or ways on where it has nothing or does not answer. */
function makeGarden(
  { index, form }: PanelParts,
  { garden, query }: Results,
  actions: Actions,
): HTMLElement[] {
  if (!garden) return [];
  const { root, choose, more, again } = actions;
  const way = make('a', { href: new URL(index, root).href }, t('search.index'));
  if ('failure' in garden) {
    // Where its scripts went with an older build, only the page anew has others. It asks the same, which the dialog’s would not.
    const reload = makeButton(t('late.reload'), () => location.reload());
    const isPage = !form.closest('dialog');
    return [makeWays(makeButton(t('search.again'), again), ...(isPage ? [reload] : []), way)];
  }
  const { groups, hasMore, counts } = garden;
  if (groups.length > 0) {
    const list = makeGardenList(groups, { root, query });
    return [list, ...(hasMore ? [makeButton(t('search.more'), more)] : [])];
  }
  const elsewhere = counts.get('everything') ?? 0;
  if (elsewhere === 0) return [makeWays(way)];
  const widen = makeButton(t('search.widen', { n: elsewhere }), () => choose('everything'));
  return [makeWays(widen, way)];
}

/** What a reader keeps, by itself or after what the garden has, or a way to it. */
function makeKept({ scope, garden, kept }: Results, actions: Actions): HTMLElement[] {
  if (!kept || kept.kind === 'none') return [];
  const { root, choose, more, again } = actions;
  const chooseDevice = () => choose('device');
  const isAlone = scope === 'device';
  const { hits, count } = kept.kind === 'found' ? kept : { hits: [], count: 0 };
  if (count > 0 && (isAlone || scope === 'everything')) {
    // For the eye, the scope that is chosen is its heading.
    const list = makeKeptList(hits, root, !isAlone);
    const rest = isAlone
      ? makeButton(t('search.more'), more)
      : makeButton(t('search.allKept', { n: count }), chooseDevice);
    return [list, ...(count > hits.length ? [rest] : [])];
  }
  if (isAlone) {
    const ways = kept.kind === 'fault' ? [makeButton(t('search.again'), again)] : [];
    return [
      makeWays(
        ...ways,
        makeButton(t('search.inGarden'), () => choose('everything')),
      ),
    ];
  }
  const isNothingThere = garden && 'groups' in garden && garden.groups.length === 0;
  if (count === 0 || !isNothingThere) return [];
  return [makeWays(makeButton(t('search.keptElsewhere', { n: count }), chooseDevice))];
}

function makeWays(...ways: HTMLElement[]): HTMLElement {
  return make('p', 'search-ways', ...ways);
}
