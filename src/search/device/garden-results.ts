import { make, makeButton, makeLink } from './elements.ts';
import type { Found } from './look-up.ts';
import type { PanelParts } from './panel-parts.ts';
import { makeResultList } from './result-list.ts';
import type { Actions } from './show-found.ts';

/** What the garden has, or ways on where it has nothing or does not answer. */
export function makeGardenResults(
  { form, t }: PanelParts,
  { garden, query }: Found,
  { root, choose, more, again }: Actions,
): HTMLElement[] {
  if (!garden) return [];
  const index = makeLink(new URL(form.dataset.searchPanel ?? '', root).href, '', t('search.index'));
  if ('failure' in garden)
    return [make('p', 'search-ways', makeButton(t('search.again'), again), index)];
  const { groups, hasMore, counts } = garden;
  if (groups.length > 0) {
    const list = makeResultList(groups, { root, query, t });
    return [list, ...(hasMore ? [makeButton(t('search.more'), more)] : [])];
  }
  const elsewhere = counts.get('everything') ?? 0;
  const widen = makeButton(t('search.widen', { n: elsewhere }), () => {
    choose('everything');
  });
  return [make('p', 'search-ways', ...(elsewhere > 0 ? [widen] : []), index)];
}
