import { addToList } from '../text/lists.ts';
import { noteAddress, pageAddress, practiceAddress, splitAddress } from './addresses.ts';
import type { Garden } from './garden.ts';
import { innerPairs, lessonAddress, pairAddress } from './pairs.ts';
import { relatePages } from './related.ts';
import type { LinkedText, Resolve } from './resolve.ts';
import { listAliases } from './aliases.ts';
import { listPages, type Route } from './routes.ts';
import { withUnlisted } from './unlisted.ts';

/** A place in the garden that leads to another: a note, a page, or a stance, which has the title of its lesson. */
export type Place = Pick<LinkedText, 'address' | 'title' | 'titleIn' | 'writtenIn' | 'stance'>;

/** A place that links to a page, with the sentence around its first link there. */
export type Backlink = { place: Place; sentence: string };

/** Which way the whole garden is linked. */
export type Graph = ReturnType<typeof buildGraph>;

/**
 * Walks the garden once and turns its links round. Each place is named once for each page that it leads to, by
 * whatever address, and never for its own. What no list has is named nowhere, though it may name others.
 */
export function buildGraph(garden: Garden, texts: readonly LinkedText[], resolve: Resolve) {
  const backlinks = new Map<string, Backlink[]>();
  const citations = new Map<string, Place[]>();
  const links = new Map<string, Set<string>>();
  const pageOf = createPageFinder(garden);
  const hidden = listUnlisted(garden);
  const shown = texts.filter(({ address }) => !hidden.has(pageOf(address)));
  for (const place of shown) {
    const own = pageOf(place.address);
    const linked = links.get(own) ?? new Set();
    const sentences = new Map<string, string>();
    for (const { target, kind, sentence } of place.body?.links ?? []) {
      const resolution = resolve(place.path, target, kind);
      const page = resolution.kind === 'page' ? pageOf(resolution.address) : own;
      if (page !== own && !sentences.has(page)) sentences.set(page, sentence);
    }
    for (const [page, sentence] of sentences) addToList(backlinks, page, { place, sentence });
    links.set(own, new Set([...linked, ...sentences.keys()]));
    const cited = new Set(place.body?.citations.map(({ id }) => id));
    for (const id of cited) addToList(citations, id, place);
  }
  return {
    /** By the address of the page that is linked to, in the garden's order. */
    backlinks,
    /** By the id of the reference that is cited. */
    citations,
    /** The notes and lessons that have most in common with a page and are not linked with it. */
    related: relatePages(shown, links, garden.topics),
  };
}

/** The addresses of what no list has. */
function listUnlisted({ unlisted }: Garden): Set<string> {
  return new Set([
    ...unlisted.lessons.map(lessonAddress),
    ...unlisted.notes.map(noteAddress),
    ...unlisted.pages.map(pageAddress),
  ]);
}

/** Finds the page that an address belongs to now: an old address leads to the new one, a pair of stances to its lesson. */
function createPageFinder(garden: Garden): (address: string) => string {
  const moved = new Map(listAliases(garden).map(({ from, to }) => [from, to]));
  for (const lesson of withUnlisted(garden).lessons)
    for (const pair of innerPairs(lesson))
      moved.set(pairAddress(lesson, pair), lessonAddress(lesson));
  return (address) => {
    const { path } = splitAddress(address);
    return moved.get(path) ?? path;
  };
}

/** How many places a page lists that link to it; all of them stand on a page of their own. */
export const shownBacklinks = 50;

/** The pages that more places link to than they list, with all of those. */
export function listLongBacklinks(
  garden: Garden,
  { backlinks: all }: Pick<Graph, 'backlinks'>,
): { title: string; address: string; backlinks: readonly Backlink[] }[] {
  const { lessons, notes } = withUnlisted(garden);
  const pages = [
    ...lessons.map(({ slug, title }) => ({ title, address: lessonAddress({ slug }) })),
    ...notes.map(({ slug, title }) => ({ title, address: noteAddress({ slug }) })),
    ...garden.practices.map(({ id, title }) => ({ title, address: practiceAddress({ id }) })),
  ];
  return pages
    .map((page) => ({ ...page, backlinks: all.get(page.address) ?? [] }))
    .filter(({ backlinks }) => backlinks.length > shownBacklinks);
}

/** Where everything stands that links to a page. No note can lie there, whatever its folder. */
export function backlinksAddress(address: string): string {
  return `/backlinks${address}`;
}

/** The pages of those lists. */
export function listBacklinkRoutes(garden: Garden, graph: Graph): Route[] {
  return listLongBacklinks(garden, graph).flatMap(({ address, backlinks }) =>
    listPages(backlinksAddress(address), backlinks.length).map((page): Route => ({
      ...page,
      kind: 'tool',
    })),
  );
}
