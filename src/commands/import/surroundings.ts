import type { listAddresses } from '../../content/check/addresses.ts';
import type { ParsedContent } from '../../content/check/parsed-content.ts';
import { makeSlug, nameOfNote, withoutEnding } from './names.ts';
import { addressOf, type LeftOut, type Placed } from './claim-names.ts';
import { makeFinder } from './finder.ts';
import type { LinkTarget, Surroundings } from './resolve.ts';

/** The garden that notes are brought into, and what comes along with them. */
export type Together = {
  known: ParsedContent;
  addresses: ReturnType<typeof listAddresses>;
  placed: readonly Placed[];
  leftOut: LeftOut;
  /** The pictures that come along, by their paths, with their names beside the notes. */
  pictures: ReadonlyMap<string, string>;
  topics: ReadonlySet<string>;
};

/** The anchors of the notes that come along, by address; none as long as they are not known. */
export type Anchors = ReadonlyMap<string, readonly string[]>;

/** Makes a way to tell what each note will have around it. */
export function makeSurroundings(
  together: Together,
): (leaf: Placed, anchors: Anchors) => Surroundings {
  const { known, addresses, placed, pictures, topics } = together;
  const findNote = makeNoteFinder(together);
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
  return (leaf, anchors) => ({
    ...shared,
    findNote: (target) => {
      const found = findNote(target.replace(/\.(?:md|mdx|markdown)$/i, ''), leaf.path);
      return found && { anchors: anchors.get(found.address), ...found };
    },
    findPicture: (target) => findPicture(target, leaf.path),
    ownAnchors: anchors.get(leaf.target.address),
    isPublished: !leaf.isDraft,
  });
}

function topicAddress(id: string): string {
  return `/topics/${id}/`;
}

/** Finds notes that come along, notes that stayed out because the garden has their address, and the garden's own. */
function makeNoteFinder({ known, addresses, placed, leftOut }: Together) {
  const atHome = (address: string): LinkTarget => ({
    address,
    anchors: [...(addresses.all.get(address) ?? [])],
    isHidden: !addresses.published.has(address),
  });
  return makeFinder<LinkTarget | Placed['target']>([
    ...placed.map(({ path, title, aliases, target }) => ({ path: withoutEnding(path), names: [title, ...aliases], value: target })), // prettier-ignore
    ...[...leftOut.keys()].flatMap((path) => {
      const address = addressOf(makeSlug(nameOfNote(path)));
      return addresses.all.has(address) ? [{ path: withoutEnding(path), names: [], value: atHome(address) }] : []; // prettier-ignore
    }),
    ...known.notes.map(({ slug, fields }) => ({
      path: slug, names: fields.title ? [fields.title] : [], value: atHome(addressOf(slug)),
    })),
  ]); // prettier-ignore
}
