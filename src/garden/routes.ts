import { turnKinds } from '../content/stance.ts';
import { outcomeAnchor } from '../practice/addresses.ts';
import { openingSlug, type GardenOutline, type LessonOutline, type Stance } from './garden.ts';
import { hasList, lists, type List } from './lists.ts';
import { listMappedTopics, mapAddress, topicMapAddress, yearsAnchor } from './maps.ts';
import { innerPairs, lessonAddress, pairAddress, stanceAnchor, turnAnchor } from './pairs.ts';
import { noteAddress, pageAddress, practiceAddress, topicAddress } from './addresses.ts';
import { listAliases } from './aliases.ts';

/** How many entries a list shows before it goes on to another page. */
export const listLength = 200;

/** Names under the root that the garden's own pages have, and the search's folder, so that no page of the content can take them. */
export const ownNames = [
  'lessons', 'read', 'turns', 'notes', 'topics', 'practices', 'yours', 'search', 'map', 'references', 'backlinks', 'offline', openingSlug, 'index', '404',
  'pagefind',
] as const; // prettier-ignore

/** Where the search page lists everything there is to find, for readers without script and when a search fails. */
export const searchIndexAnchor = 'everything';

/** One page of the built site. */
export type Route = {
  /** From the garden's root, with a slash at both ends. */
  path: string;
  /**
   * `listed` pages stand in the sitemap; `pair` and `alias` pages, the `tool`s for searching and for what a reader keeps,
   * lists with nothing in them and what an author wants in no list do not.
   */
  kind: 'listed' | 'pair' | 'alias' | 'tool' | 'empty' | 'unlisted';
  /** The fragments that content may link to. */
  anchors: string[];
};

/** Every page that the content becomes. The one list that links, the sitemap and the count after a build agree on. */
export function listRoutes(
  garden: GardenOutline,
  headings: ReadonlyMap<string, string[]>,
): Route[] {
  const listed = (path: string, anchors: string[]): Route => ({ path, kind: 'listed', anchors });
  const list = (name: List, anchors: string[]): Route => ({
    path: lists[name],
    kind: hasList(garden, name) ? 'listed' : 'empty',
    anchors,
  });
  const topics = Map.groupBy(
    [...garden.lessons, ...garden.notes].flatMap((entry) => entry.topics),
    (id) => id,
  );
  const references = garden.references.map(({ id }) => id);
  const textAnchors = (file: string) => headings.get(file) ?? [];
  return [
    listed('/', textAnchors(`pages/${openingSlug}`)),
    ...listPages('/lessons/', garden.lessons.length),
    ...garden.lessons.flatMap(lessonRoutes),
    ...['/read/', '/read/then/', '/read/now/'].map((path) =>
      listed(path, readAnchors(garden, path)),
    ),
    list('turns', [...turnKinds]),
    list('notes', []),
    ...listPages(lists.notes, garden.notes.length).slice(1),
    ...garden.notes.map((note) => listed(noteAddress(note), textAnchors(`notes/${note.slug}`))),
    ...garden.topics.flatMap(({ id }) =>
      listPages(topicAddress({ id }), topics.get(id)?.length ?? 0),
    ),
    listed(mapAddress, [yearsAnchor]),
    ...listMappedTopics(garden).map(({ topic }): Route => ({
      path: topicMapAddress(topic),
      kind: 'tool',
      anchors: [],
    })),
    ...garden.pages
      .filter(({ slug }) => slug !== openingSlug)
      .map((page) => listed(pageAddress(page), textAnchors(`pages/${page.slug}`))),
    list('practices', []),
    ...garden.practices.map((practice) =>
      listed(practiceAddress(practice), practice.outcomes.map(outcomeAnchor)),
    ),
    list('references', references),
    ...listUnlisted(garden, textAnchors),
    { path: '/search/', kind: 'tool', anchors: [searchIndexAnchor] },
    { path: '/yours/', kind: 'tool', anchors: [] },
    ...listAliases(garden).map(({ from }): Route => ({ path: from, kind: 'alias', anchors: [] })),
  ];
}

/** The pages of what no list has. A pair of stances is in none anyway. */
function listUnlisted(
  { unlisted }: GardenOutline,
  textAnchors: (file: string) => string[],
): Route[] {
  if (!unlisted) return [];
  const pages = [
    ...unlisted.notes.map((note) => ({ path: noteAddress(note), file: `notes/${note.slug}` })),
    ...unlisted.pages.map((page) => ({ path: pageAddress(page), file: `pages/${page.slug}` })),
  ];
  return [
    ...unlisted.lessons.flatMap(lessonRoutes),
    ...pages.map(({ path, file }) => ({ path, anchors: textAnchors(file) })),
  ].map((route) => ({ ...route, kind: 'unlisted' }));
}

function lessonRoutes(lesson: LessonOutline): Route[] {
  const stances = lesson.stances.map(stanceAnchor);
  const turns = lesson.stances.flatMap((stance) =>
    (stance.turns ?? []).map((_, index) => turnAnchor(stance, index)),
  );
  return [
    { path: lessonAddress(lesson), kind: 'listed', anchors: ['then', 'now', ...stances, ...turns] },
    ...innerPairs(lesson).map((pair): Route => ({
      path: pairAddress(lesson, pair),
      kind: 'pair',
      anchors: [stanceAnchor(pair.earlier), stanceAnchor(pair.later)],
    })),
  ];
}

/** Of each lesson, the pages that hold the whole essay show the outer stances; two of the pages only one of them. */
function readAnchors(garden: GardenOutline, path: string): string[] {
  const isRead = ({ voice }: Pick<Stance, 'voice'>) =>
    path === '/read/' ? voice !== 'between' : path === `/read/${voice}/`;
  return garden.lessons.flatMap((lesson) => [
    lesson.slug,
    ...lesson.stances.filter(isRead).map((stance) => readAnchor(lesson, stance)),
  ]);
}

/** A stance's anchor on the pages that hold the whole essay. */
export function readAnchor(lesson: { slug: string }, stance: { number: number }): string {
  return `${lesson.slug}-${stanceAnchor(stance)}`;
}

/** The pages of a list. */
export function listPages(path: string, entries: number): Route[] {
  const pages = Math.max(1, Math.ceil(entries / listLength));
  return Array.from({ length: pages }, (_, index) => ({
    path: index === 0 ? path : `${path}${String(index + 1)}/`,
    kind: 'listed',
    anchors: [],
  }));
}
