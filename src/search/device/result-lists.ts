import { t } from '../../words/device-words.ts';
import { splitAtPlaceholder } from '../../words/translate.ts';
import type { KeptHit } from '../../reflections/kept-hits.ts';
import { markField, marksOf, type Hit, type HitGroup } from '../hits.ts';
import type { Query } from '../query.ts';
import { make, makeParts } from './elements.ts';

type Setting = { root: string; query: Query };

/** What the garden has as a list: a lesson with its voices under it, or a note by itself. */
export function makeGardenList(groups: readonly HitGroup[], setting: Setting): HTMLElement {
  return make('ol', 'search-groups', ...groups.map((group) => makeGroup(group, setting)));
}

/** What a reader keeps, under a heading of its own, so that nobody takes it for the garden's. */
export function makeKeptList(hits: readonly KeptHit[], root: string, isHeadingShown: boolean) {
  return make(
    'section',
    'search-kept',
    make('h2', isHeadingShown ? '' : 'visually-hidden', t('search.device')),
    make('ol', 'search-groups', ...hits.map((hit) => makeKept(hit, root))),
  );
}

function makeGroup({ title, hits }: HitGroup, setting: Setting): HTMLElement {
  const [only] = hits;
  if (only && only.voice === undefined) return makeNote(only, setting);
  const stances = hits.map((hit) => make('li', '', makeStanceLink(hit, setting), makeExcerpt(hit)));
  return make('li', '', make('h2', '', title), make('ol', '', ...stances));
}

function makeNote(hit: Hit, setting: Setting): HTMLElement {
  return make(
    'li',
    'search-note',
    make('h2', '', make('a', { href: addressOf(hit, setting) }, hit.title)),
    make('p', 'label', t(`search.kinds.${hit.filter === 'practices' ? 'practices' : 'notes'}`)),
    makeExcerpt(hit),
  );
}

/** The link says the lesson too, for whoever goes from link to link. */
function makeStanceLink(hit: Hit, setting: Setting): HTMLElement {
  const lesson = make('span', 'visually-hidden', t('search.of', { lesson: hit.title }));
  const attributes = { class: `voice-${hit.filter}`, href: addressOf(hit, setting) };
  return make('a', attributes, lesson, hit.voice ?? '');
}

function makeExcerpt({ excerpt }: Hit): HTMLElement {
  return make('p', '', ...makeParts(excerpt));
}

/** What is to be marked goes before the fragment, so that it is still there in a new tab and after a reload. */
function addressOf({ address, excerpt }: Hit, { root, query }: Setting): string {
  const url = new URL(address, root);
  for (const mark of marksOf(excerpt, query)) url.searchParams.append(markField, mark);
  return url.href;
}

function makeKept({ address, title, day, goal, passages }: KeptHit, root: string): HTMLElement {
  const [before, after] = splitAtPlaceholder(t, 'search.goal', 'name');
  const link = make('a', { href: new URL(address, root).href }, ...makeParts(title));
  // Two of one practice are told apart by their days, also for whoever goes from link to link.
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
