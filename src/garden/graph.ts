import { addToList } from '../text/lists.ts';
import { noteAddress, pageAddress, splitAddress } from './addresses.ts';
import type { Garden, Lesson, Stance } from './garden.ts';
import { innerPairs, lessonAddress, pairAddress, stanceAnchor } from './pairs.ts';
import { practiceAddress } from './practices.ts';
import { relatePages, type LinkedPage, type Related } from './related.ts';
import type { LinkedText, Resolve } from './resolve.ts';
import { listAliases } from './routes.ts';

/** A place in the garden that leads to another: a stance of a lesson, a note, or a page. */
export type Place =
  | { kind: 'stance'; lesson: Lesson; stance: Stance; address: string }
  | { kind: 'note' | 'page'; title: string; address: string };

/** A place that links to a page, with the sentence around its first link there. */
export type Backlink = { place: Place; sentence: string };

/** Which way the whole garden is linked. */
export type Graph = {
  /** By the address of the page that is linked to, in the garden's order. */
  backlinks: ReadonlyMap<string, readonly Backlink[]>;
  /** By the id of the reference that is cited. */
  citations: ReadonlyMap<string, readonly Place[]>;
  /** The notes and lessons that have most in common with a page and are not linked with it. */
  related: (address: string) => Related[];
};

/**
 * Walks the garden once and turns its links round. Each place is named once for each page that it leads to, by
 * whatever address, and never for its own.
 */
export function buildGraph(garden: Garden, texts: readonly LinkedText[], resolve: Resolve): Graph {
  const backlinks = new Map<string, Backlink[]>();
  const citations = new Map<string, Place[]>();
  const links = new Map<string, Set<string>>();
  const pageOf = createPageFinder(garden);
  const textAt = new Map(texts.map((text) => [text.address, text]));
  for (const place of listPlaces(garden)) {
    const text = textAt.get(place.address);
    const own = splitAddress(place.address).path;
    const sentences = new Map<string, string>();
    for (const { target, kind, sentence } of text?.body?.links ?? []) {
      const resolution = resolve(text?.path ?? '', target, kind);
      const page = resolution.kind === 'page' ? pageOf(resolution.address) : own;
      if (page !== own && !sentences.has(page)) sentences.set(page, sentence);
    }
    for (const [page, sentence] of sentences) addToList(backlinks, page, { place, sentence });
    links.set(own, new Set([...(links.get(own) ?? []), ...sentences.keys()]));
    const cited = text?.body?.citations.map(({ id }) => id) ?? [];
    for (const id of new Set(cited)) addToList(citations, id, place);
  }
  return { backlinks, citations, related: relatePages(listPages(garden), links) };
}

/** Every text of the garden, in its order. */
function listPlaces(garden: Garden): Place[] {
  return [
    ...garden.lessons.flatMap((lesson) =>
      lesson.stances.map((stance): Place => ({
        kind: 'stance',
        lesson,
        stance,
        address: `${lessonAddress(lesson)}#${stanceAnchor(stance)}`,
      })),
    ),
    ...garden.notes.map(({ title, ...note }): Place => ({
      kind: 'note',
      title,
      address: noteAddress(note),
    })),
    ...garden.pages.map(({ title, ...page }): Place => ({
      kind: 'page',
      title,
      address: pageAddress(page),
    })),
  ];
}

/** Finds the page that an address belongs to now: an old address leads to the new one, a pair of stances to its lesson. */
function createPageFinder(garden: Garden): (address: string) => string {
  const moved = new Map<string, string>(listAliases(garden).map(({ from, to }) => [from, to]));
  for (const lesson of garden.lessons)
    for (const pair of innerPairs(lesson))
      moved.set(pairAddress(lesson, pair), lessonAddress(lesson));
  return (address) => {
    const { path } = splitAddress(address);
    return moved.get(path) ?? path;
  };
}

/** Every page that others may have in common, with its topics. */
function listPages({ lessons, notes, pages, practices, topics }: Garden): LinkedPage[] {
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  const name = (ids: readonly string[]) => ids.map((id) => titles.get(id) ?? id);
  return [
    ...lessons.map((lesson) => ({
      address: lessonAddress(lesson),
      title: lesson.title,
      topics: name(lesson.topics),
      isOffered: true,
    })),
    ...notes.map((note) => ({
      address: noteAddress(note),
      title: note.title,
      topics: name(note.topics),
      isOffered: true,
    })),
    ...pages.map((page) => ({
      address: pageAddress(page),
      title: page.title,
      topics: [],
      isOffered: false,
    })),
    ...practices.map((practice) => ({
      address: practiceAddress(practice),
      title: practice.title,
      topics: [],
      isOffered: false,
    })),
  ];
}
