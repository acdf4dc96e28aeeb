import type { MarkdownFacts } from '../content/source-file.ts';
import { noteAddress, pageAddress, splitAddress } from './addresses.ts';
import type { Garden, Lesson, Stance } from './garden.ts';
import { lessonAddress, stanceAnchor } from './pairs.ts';
import { listAliases } from './routes.ts';

/** A place in the garden that leads to another: a stance of a lesson, a note, or a page. */
export type Place =
  | { kind: 'stance'; lesson: Lesson; stance: Stance; address: string; path: string }
  | { kind: 'note' | 'page'; title: string; address: string; path: string };

/** What leads to each page, and what cites each reference. */
export type Mentions = {
  /** By the address of the page that is linked to. */
  links: Map<string, Place[]>;
  /** By the id of the reference that is cited. */
  citations: Map<string, Place[]>;
};

/** Gives what the text at a place links to and cites. */
export type FactsOf = (place: Place) => Pick<MarkdownFacts, 'links' | 'citations'> | undefined;

/**
 * Walks the garden once and turns its links round. Each place is named once for each page that it leads to, by
 * whatever address, and never for its own.
 */
export function collectMentions(garden: Garden, factsOf: FactsOf): Mentions {
  const mentions: Mentions = { links: new Map(), citations: new Map() };
  const moved = new Map(listAliases(garden).map(({ from, to }) => [from, to]));
  for (const place of listPlaces(garden)) {
    const facts = factsOf(place);
    const paths = facts?.links.map(({ target }) => splitAddress(target).path) ?? [];
    const links = new Set(paths.map((path) => moved.get(path) ?? path));
    const cited = facts?.citations.map(({ id }) => id) ?? [];
    links.delete(splitAddress(place.address).path);
    for (const address of links) add(mentions.links, address, place);
    for (const id of new Set(cited)) add(mentions.citations, id, place);
  }
  return mentions;
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
        path: stance.path,
      })),
    ),
    ...garden.notes.map((note): Place => ({
      kind: 'note',
      title: note.title,
      address: noteAddress(note),
      path: note.path,
    })),
    ...garden.pages.map((page): Place => ({
      kind: 'page',
      title: page.title,
      address: pageAddress(page),
      path: page.path,
    })),
  ];
}

export { noteAddress } from './addresses.ts';

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
