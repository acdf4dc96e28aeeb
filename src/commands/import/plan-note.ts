import { freeName, makeSlug } from './names.ts';
import { claimAliases, type Placed } from './claim-names.ts';
import type { MendedText } from './mending.ts';
import { firstSentence, writeNote } from './write-note.ts';

/** A note as it will be written, and what of it could not be carried, in words. */
export type PlannedNote = {
  from: string;
  path: string;
  text: string;
  /** The ids of its topics. */
  topics: string[];
  lost: string[];
};

/** What the notes of an import share. Ids and names are taken from it as notes claim them. */
export type Shared = {
  ids: Set<string>;
  /** The addresses of the garden and of all notes. */
  names: Set<string>;
  topics: ReadonlySet<string>;
  language: string;
  /** False where topics.yaml cannot go on, so that each note has to tell of its tags. */
  isTold: boolean;
};

/** Plans the file of a note: its fields, with an id and other names that nothing else has, and its mended text. */
export function planNote(leaf: Placed, mended: MendedText, shared: Shared): PlannedNote {
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
    topics,
    lost: [...new Set([...leaf.lost, ...mended.lost, ...aliases.lost, ...lost])],
  };
}
