import { posix } from 'node:path';
import type { listAddresses } from '../../content/check/addresses.ts';
import type { ParsedContent } from '../../content/check/parsed-content.ts';
import {
  addressOf,
  makeSlug,
  nameOfNote,
  sameName,
  withoutEnding,
  type LeftOut,
  type PlacedNote,
} from './names.ts';

/** A note that a link may lead to. Its anchors are undefined as long as nobody knows them. */
export type LinkTarget = {
  address: string;
  anchors: readonly string[] | undefined;
  isHidden: boolean;
};

/** What a text has around it: all that a link or a picture in it may mean. */
export type LinkContext = {
  findNote: (target: string) => LinkTarget | undefined;
  /** The picture that a name means: where it comes from, and its name beside the note. */
  findPicture: (target: string) => { from: string; name: string } | undefined;
  /** True for the name of a picture as it will be beside the note. */
  isPicture: (name: string) => boolean;
  findTopic: (tag: string) => string | undefined;
  /** The addresses of the garden, and of the notes that come along. */
  addresses: ReadonlySet<string>;
  /** The ids in references.yaml. */
  citations: ReadonlySet<string>;
  /** The anchors of the text itself, as soon as they are known. */
  ownAnchors: readonly string[] | undefined;
  /** True for a note that is published, which may link to no draft. */
  isPublished: boolean;
};

/** The garden that notes are brought into, and what comes along with them. */
export type ImportedContent = {
  known: ParsedContent;
  addresses: ReturnType<typeof listAddresses>;
  placed: readonly PlacedNote[];
  leftOut: LeftOut;
  /** The pictures that come along, by their paths, with their names beside the notes. */
  pictures: ReadonlyMap<string, string>;
  topics: ReadonlySet<string>;
};

/** The anchors of the notes that come along, by address; none as long as they are not known. */
export type Anchors = ReadonlyMap<string, readonly string[]>;

/** Makes a way to tell what each note will have around it. */
export function makeLinkContext(
  imported: ImportedContent,
): (note: PlacedNote, anchors: Anchors) => LinkContext {
  const { known, addresses, placed, pictures, topics } = imported;
  const findNote = makeNoteFinder(imported);
  const findPicture = makeFinder(
    [...pictures].map(([from, name]) => ({ path: from, names: [], value: { from, name } })),
  );
  const beside = new Set(pictures.values());
  const coming = placed.map(({ target }) => target.address);
  const shared = {
    isPicture: (name: string) => beside.has(name),
    findTopic: (tag: string) =>
      topics.has(makeSlug(tag)) ? topicAddress(makeSlug(tag)) : undefined,
    addresses: new Set([
      ...addresses.published.keys(),
      ...coming,
      ...[...topics].map(topicAddress),
    ]),
    citations: new Set(known.references.flatMap(({ fields }) => fields.id ?? [])),
  };
  return (note, anchors) => ({
    ...shared,
    findNote: (target) => {
      const found = findNote(target.replace(/\.(?:md|mdx|markdown)$/i, ''), note.path);
      return found && { anchors: anchors.get(found.address), ...found };
    },
    findPicture: (target) => findPicture(target, note.path),
    ownAnchors: anchors.get(note.target.address),
    isPublished: !note.isDraft,
  });
}

function topicAddress(id: string): string {
  return `/topics/${id}/`;
}

/** Finds notes that come along, notes that stayed out because the garden has their address, and the garden's own. */
function makeNoteFinder({ known, addresses, placed, leftOut }: ImportedContent) {
  const atHome = (address: string): LinkTarget => ({
    address,
    anchors: [...(addresses.all.get(address) ?? [])],
    isHidden: !addresses.published.has(address),
  });
  return makeFinder<LinkTarget | PlacedNote['target']>([
    ...placed.map(({ path, title, aliases, target }) => ({
      path: withoutEnding(path),
      names: [title, ...aliases],
      value: target,
    })),
    ...[...leftOut.keys()].flatMap((path) => {
      const address = addressOf(makeSlug(nameOfNote(path)));
      return addresses.all.has(address)
        ? [{ path: withoutEnding(path), names: [], value: atHome(address) }]
        : [];
    }),
    ...known.notes.map(({ slug, fields }) => ({
      path: slug,
      names: fields.title ? [fields.title] : [],
      value: atHome(addressOf(slug)),
    })),
  ]);
}

type Entry<T> = {
  /** Where it stands, as links write it: a note without its ending. */
  path: string;
  /** Other names by which links may call it. */
  names: readonly string[];
  value: T;
};

/**
 * Makes a way to find what a link means: a path from the file that holds it, a path from the folder's root or from
 * anywhere in it, or a name. Of several the one nearest to the root is meant. Nothing outside is ever found.
 */
function makeFinder<T>(
  entries: readonly Entry<T>[],
): (target: string, from: string) => T | undefined {
  const byPath = new Map<string, T>();
  const byEnd = new Map<string, T>();
  const byName = new Map<string, T>();
  const sorted = [...entries].sort(
    (a, b) => a.path.split('/').length - b.path.split('/').length || (a.path < b.path ? -1 : 1),
  );
  for (const { path, names, value } of sorted) {
    keep(byPath, path, value);
    const steps = path.split('/');
    steps.forEach((_, index) => keep(byEnd, steps.slice(index).join('/'), value));
    for (const name of names) keep(byName, name, value);
  }
  return (target, from) => {
    const beside = sameName(posix.join(posix.dirname(from), target));
    const name = sameName(target.replace(/^\.?\//, ''));
    return byPath.get(beside) ?? byEnd.get(name) ?? byName.get(name);
  };
}

function keep<T>(map: Map<string, T>, name: string, value: T): void {
  const key = sameName(name);
  if (!map.has(key)) map.set(key, value);
}
