import { splitAtPlaceholder, type Translate } from '../../words/translate.ts';
import type { KeptHit } from '../../reflections/kept-hits.ts';
import { make, makeLink, makeParts } from './elements.ts';

type Telling = { root: string; t: Translate<'search'> };

/** What a reader keeps, under a head of its own, so that nobody takes it for the garden's. */
export function makeKeptList(
  hits: readonly KeptHit[],
  telling: Telling,
  isHeadShown: boolean,
): HTMLElement {
  return make(
    'section',
    'search-kept',
    make('h2', isHeadShown ? '' : 'visually-hidden', telling.t('search.device')),
    make('ol', 'search-groups', ...hits.map((hit) => makeHit(hit, telling))),
  );
}

function makeHit(
  { address, title, day, goal, passages }: KeptHit,
  { root, t }: Telling,
): HTMLElement {
  const [before, after] = splitAtPlaceholder(t, 'search.goal', 'name');
  const link = makeLink(new URL(address, root).href, '', ...makeParts(title));
  // Two of one practice are told apart by their days, also for who goes from link to link.
  link.append(make('span', 'visually-hidden', t('search.on', { day })));
  return make(
    'li',
    'search-note',
    make('h3', '', link),
    make('p', 'label', day),
    ...(goal.length > 0 ? [make('p', 'label', before, ...makeParts(goal), after)] : []),
    ...passages.map((passage) => make('p', '', ...makeParts(passage))),
  );
}
