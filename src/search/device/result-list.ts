import { markField, marksOf, type Hit, type HitGroup } from '../hits.ts';

import type { Query } from '../query.ts';
import type { Words } from '../../words/words.ts';
import { make, makeLink, makeParts } from './elements.ts';

type Telling = { root: string; query: Query; words: Words['search'] };

/** The results as a list: a lesson with its voices under it, or a note by itself. */
export function makeResultList(groups: readonly HitGroup[], telling: Telling): HTMLElement {
  return make('ol', 'search-groups', ...groups.map((group) => makeGroup(group, telling)));
}

function makeGroup({ title, hits }: HitGroup, telling: Telling): HTMLElement {
  const [only] = hits;
  if (only && only.voice === undefined) return makeNote(only, telling);
  return make(
    'li',
    '',
    make('h2', '', title),
    make(
      'ol',
      '',
      ...hits.map((hit) => make('li', '', makeStanceLink(hit, telling), makeExcerpt(hit))),
    ),
  );
}

function makeNote(hit: Hit, telling: Telling): HTMLElement {
  const { notes, practices } = telling.words.kinds;
  return make(
    'li',
    'search-note',
    make('h2', '', makeLink(addressOf(hit, telling), '', hit.title)),
    make('p', 'label', hit.filter === 'practices' ? practices : notes),
    makeExcerpt(hit),
  );
}

/** The link says the lesson too, for who goes from link to link. */
function makeStanceLink(hit: Hit, telling: Telling): HTMLElement {
  const lesson = make('span', 'visually-hidden', telling.words.of(hit.title));
  const voice = `voice-${hit.filter ?? 'between'}`;
  return makeLink(addressOf(hit, telling), voice, lesson, hit.voice ?? '');
}

function makeExcerpt({ excerpt }: Hit): HTMLElement {
  return make('p', '', ...makeParts(excerpt));
}

/** What is to be marked travels before the fragment, so that it holds in a new tab and after a reload. */
function addressOf({ address, excerpt }: Hit, { root, query }: Telling): string {
  const url = new URL(address, root);
  for (const mark of marksOf(excerpt, query)) url.searchParams.append(markField, mark);
  return url.href;
}
