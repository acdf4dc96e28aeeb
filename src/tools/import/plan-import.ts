import { listAddresses } from '../../core/content/check/known-addresses.ts';
import { gatherKnown } from '../../core/content/check/known.ts';
import type { SourceFile } from '../../core/content/source-file.ts';
import { freeName, makeSlug, nameOfNote, withoutEnding } from '../../core/import/names.ts';
import { readMarkdownFacts } from '../../markdown/facts.ts';
import type { NewTopic } from './add-topics.ts';
import {
  addressOf,
  claimAliases,
  namePictures,
  placeLeaves,
  planTopics,
  type LeftOut,
  type Placed,
} from './claim-names.ts';
import { makeFinder } from './finder.ts';
import { mendMarkdown, mendOnce, type MendedText } from './mend-markdown.ts';
import type { Leaf } from './read-leaf.ts';
import type { LinkTarget, Surroundings } from './resolve.ts';
import { firstSentence, writeNote } from './write-note.ts';

/** The garden that notes are brought into. */
export type Home = { files: readonly SourceFile[]; topics: string; language: string };

export type PlannedNote = { from: string; path: string; text: string; lost: string[] };

/** All that an import will do. Paths of the garden begin at its content folder. */
export type ImportPlan = {
  notes: PlannedNote[];
  pictures: { from: string; path: string }[];
  /** The whole text of topics.yaml as it will be, where topics are added. */
  topics: { text: string; added: NewTopic[] } | undefined;
  leftOut: LeftOut;
};

type Mend = (
  ownAnchors: (leaf: Placed) => readonly string[] | undefined,
) => Map<Placed, MendedText>;

/** Plans an import: which notes get which addresses, and where every link and picture in them then leads. */
export function planImport(
  leaves: readonly Leaf[],
  others: readonly string[],
  home: Home,
  excluded: LeftOut,
): ImportPlan {
  const known = gatherKnown(home.files);
  const addresses = listAddresses(known, home.files);
  const { placed, leftOut } = placeLeaves(leaves, new Set(addresses.all.keys()), excluded);
  const topics = planTopics(placed, home.topics, known.topics.flatMap(({ fields }) => fields.id ?? [])); // prettier-ignore
  const pictures = namePictures(others, home.files, excluded);
  const anchors = new Map<string, readonly string[]>();
  const mend = makeMend(placed, leftOut, pictures.names, {
    known, addresses, anchors, topics: topics.ids,
  }); // prettier-ignore
  // Links to a heading need the headings of all notes, which are known once every text is mended but for these links.
  const outlines = mend(() => undefined);
  for (const [leaf, { text }] of outlines) anchors.set(leaf.target.address, anchorsOf(text));
  const mended = mend((leaf) => anchors.get(leaf.target.address));
  const ids = new Set(
    [known.site, ...known.lessons, ...known.notes].flatMap((one) => one?.fields.id ?? []),
  );
  const names = new Set([...addresses.all.keys(), ...placed.map(({ target }) => target.address)]);
  return {
    notes: [...mended].map(([leaf, text]) =>
      writeLeaf(leaf, text, {
        ids,
        names,
        topics: topics.ids,
        language: home.language,
        isTold: topics.isTold,
      }),
    ),
    pictures: [...new Set([...mended.values()].flatMap((text) => text.pictures))]
      .sort()
      .flatMap((from) => {
        const name = pictures.names.get(from);
        return name === undefined ? [] : [{ from, path: `notes/${name}` }];
      }),
    topics: topics.planned,
    leftOut,
  };
}

type Knowledge = {
  known: ReturnType<typeof gatherKnown>;
  addresses: ReturnType<typeof listAddresses>;
  /** The anchors of the notes that come along, by address, as soon as they are known. */
  anchors: ReadonlyMap<string, readonly string[]>;
  topics: ReadonlySet<string>;
};

function makeMend(
  placed: readonly Placed[],
  leftOut: LeftOut,
  names: ReadonlyMap<string, string>,
  { known, addresses, anchors, topics }: Knowledge,
): Mend {
  const atHome = (address: string): LinkTarget => ({
    address,
    anchors: [...(addresses.all.get(address) ?? [])],
    isHidden: !addresses.published.has(address),
  });
  const findNote = makeFinder<LinkTarget | { address: string; isHidden: boolean }>([
    ...placed.map(({ path, title, aliases, target }) => ({ path: withoutEnding(path), names: [title, ...aliases], value: target })), // prettier-ignore
    ...[...leftOut.keys()].flatMap((path) => {
      const address = addressOf(makeSlug(nameOfNote(path)));
      return addresses.all.has(address) ? [{ path: withoutEnding(path), names: [], value: atHome(address) }] : []; // prettier-ignore
    }),
    ...known.notes.map(({ slug, fields }) => ({
      path: slug, names: fields.title ? [fields.title] : [], value: atHome(addressOf(slug)),
    })),
  ]); // prettier-ignore
  const findPicture = makeFinder(
    [...names].map(([from, name]) => ({ path: from, names: [], value: { from, name } })),
  );
  const beside = new Set(names.values());
  const targets = placed.map(({ target }) => target);
  const shared = {
    isPicture: (name: string) => beside.has(name),
    findTopic: (tag: string) =>
      topics.has(makeSlug(tag)) ? `/topics/${makeSlug(tag)}/` : undefined,
    addresses: new Set([...addresses.published.keys(), ...targets.map(({ address }) => address)]),
    citations: new Set(known.references.flatMap(({ fields }) => fields.id ?? [])),
  };
  return (ownAnchors) =>
    new Map(
      placed.map((leaf) => {
        const surroundings: Surroundings = {
          ...shared,
          findNote: (target) => {
            const found = findNote(target.replace(/\.(?:md|mdx|markdown)$/i, ''), leaf.path);
            return found && { anchors: anchors.get(found.address), ...found };
          },
          findPicture: (target) => findPicture(target, leaf.path),
          ownAnchors: ownAnchors(leaf),
          isPublished: !leaf.isDraft,
        };
        const isOutline = surroundings.ownAnchors === undefined;
        return [leaf, (isOutline ? mendOnce : mendMarkdown)(leaf.body, surroundings)];
      }),
    );
}

function anchorsOf(text: string): string[] {
  return readMarkdownFacts(text, 'md').headings.map(({ anchor }) => anchor);
}

type Shared = {
  ids: Set<string>;
  names: Set<string>;
  topics: ReadonlySet<string>;
  language: string;
  isTold: boolean;
};

function writeLeaf(leaf: Placed, mended: MendedText, shared: Shared): PlannedNote {
  const id = freeName(`note-${leaf.slug}`, (name) => shared.ids.has(name));
  shared.ids.add(id);
  const slugs = new Set(leaf.tags.map(makeSlug));
  const topics = [...slugs].filter((slug) => shared.topics.has(slug));
  const aliases = claimAliases(leaf, shared.names);
  const { title, growth, planted, tended, isDraft: draft } = leaf;
  const summary = leaf.summary ?? firstSentence(mended.text, shared.language) ?? title;
  const lost = shared.isTold ? [] : [...slugs].filter((slug) => slug && !shared.topics.has(slug)).map((slug) => `the topic ${slug}, which topics.yaml could not take`); // prettier-ignore
  return {
    from: leaf.path,
    path: `notes/${leaf.slug}.md`,
    text: writeNote(
      { id, title, summary, growth, planted, tended, topics, aliases: aliases.own, draft },
      mended.text,
    ),
    lost: [...new Set([...leaf.lost, ...mended.lost, ...aliases.lost, ...lost])],
  };
}
