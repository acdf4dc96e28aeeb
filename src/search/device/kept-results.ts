import type { Translate } from '../../words/translate.ts';
import { make, makeButton } from './elements.ts';
import { makeKeptList } from './kept-list.ts';
import type { KeptAnswer } from './kept-source.ts';
import type { Found } from './look-up.ts';
import type { PanelParts } from './panel-parts.ts';
import type { Actions } from './show-found.ts';

/** What a reader keeps, after what the garden has or by itself, or a way to it or from it. */
export function makeKeptResults(
  { t }: PanelParts,
  { scope, garden, kept }: Found,
  actions: Actions,
): HTMLElement[] {
  if (!kept || kept.kind === 'none') return [];
  if (scope === 'device') return makeOnlyKept(kept, t, actions);
  if (kept.kind === 'fault' || kept.count === 0) return [];
  const { root, choose } = actions;
  const { hits, count } = kept;
  const toDevice = (name: string) =>
    makeButton(name, () => {
      choose('device');
    });
  if (scope === 'everything') {
    const list = makeKeptList(hits, { root, t }, true);
    return [list, ...(count > hits.length ? [toDevice(t('search.allKept', { n: count }))] : [])];
  }
  const isNothingThere = garden && 'groups' in garden && garden.groups.length === 0;
  return isNothingThere
    ? [make('p', 'search-ways', toDevice(t('search.keptElsewhere', { n: count })))]
    : [];
}

function makeOnlyKept(
  kept: Exclude<KeptAnswer, { kind: 'none' }>,
  t: Translate<'search'>,
  { root, choose, more, again }: Actions,
): HTMLElement[] {
  if (kept.kind === 'found' && kept.count > 0) {
    const { hits, count } = kept;
    // The scope that is chosen is its head for the eye.
    const list = makeKeptList(hits, { root, t }, false);
    return [list, ...(count > hits.length ? [makeButton(t('search.more'), more)] : [])];
  }
  const toGarden = makeButton(t('search.inGarden'), () => {
    choose('everything');
  });
  const isFault = kept.kind === 'fault';
  return [
    make('p', 'search-ways', ...(isFault ? [makeButton(t('search.again'), again)] : []), toGarden),
  ];
}
