import { listAddresses } from '../../content/check/addresses.ts';
import { parseContent, type ParsedContent } from '../../content/check/parsed-content.ts';
import type { SourceFile } from '../../content/source-file.ts';
import { readMarkdownFacts } from '../../markdown/facts.ts';
import { firstSentence, writeNote } from './front-matter.ts';
import { makeLinkContext, type Anchors, type ImportedContent } from './link-context.ts';
import { freeName, makeSlug } from './names.ts';
import {
  claimAliases,
  namePictures,
  placeNotes,
  type LeftOut,
  type PlacedNote,
} from './place-notes.ts';
import { parseText } from './markdown-text.ts';
import type { NoteFile } from './read-note.ts';
import { rewriteMarkdown, rewriteOnce, type RewrittenText } from './rewrite-markdown.ts';
import type { NewTopic } from '../plant/topics.ts';
import { planTopics } from './topics.ts';

/** The garden that notes are brought into. */
export type ImportGarden = { files: readonly SourceFile[]; topics: string; language: string };

/** All that an import will do. Paths of the garden begin at its content folder. */
export type ImportPlan = {
  notes: PlannedNote[];
  pictures: { from: string; path: string }[];
  /** The whole text of topics.yaml as it will be, where topics are added. */
  topics: { text: string; added: NewTopic[] } | undefined;
  leftOut: LeftOut;
};

/** Plans an import: which notes get which addresses, and where every link and picture in them then leads. */
export function planImport(
  files: readonly NoteFile[],
  others: readonly string[],
  garden: ImportGarden,
  excluded: LeftOut,
): ImportPlan {
  const known = parseContent(garden.files);
  const addresses = listAddresses(known);
  const { placed, leftOut } = placeNotes(files, new Set(addresses.all.keys()), excluded);
  const topics = planTopics(
    placed,
    garden.topics,
    known.topics.flatMap(({ fields }) => fields.id ?? []),
  );
  const pictures = namePictures(others, garden.files, excluded).names;
  const rewritten = rewriteAll({ known, addresses, placed, leftOut, pictures, topics: topics.ids });
  const shared = {
    ids: listIds(known),
    names: new Set([...addresses.all.keys(), ...placed.map(({ target }) => target.address)]),
    topics: topics.ids,
    language: garden.language,
    isTold: topics.isTold,
  };
  const shown = new Set(rewritten.flatMap(({ text }) => text.pictures));
  return {
    notes: rewritten.map(({ note, text }) => planNote(note, text, shared)),
    pictures: [...shown].sort().flatMap((from) => {
      const name = pictures.get(from);
      return name === undefined ? [] : [{ from, path: `notes/${name}` }];
    }),
    topics: topics.planned,
    leftOut,
  };
}

/** Mends every text. Links to a heading need the headings of all notes, which a first look over each of them gives. */
function rewriteAll(imported: ImportedContent) {
  const contextOf = makeLinkContext(imported);
  const unknown: Anchors = new Map();
  const anchors = new Map(
    imported.placed.map((note) => {
      const { text } = rewriteOnce(parseText(note.body), contextOf(note, unknown));
      return [note.target.address, anchorsOf(text)];
    }),
  );
  return imported.placed.map((note) => ({
    note,
    text: rewriteMarkdown(note.body, contextOf(note, anchors)),
  }));
}

function anchorsOf(text: string): string[] {
  return readMarkdownFacts(text, 'md').headings.map(({ anchor }) => anchor);
}

function listIds({ site, lessons, notes }: ParsedContent): Set<string> {
  return new Set([site, ...lessons, ...notes].flatMap((one) => one?.fields.id ?? []));
}

/** A note as it will be written, and what of it could not be carried, in words. */
type PlannedNote = {
  from: string;
  path: string;
  text: string;
  /** The ids of its topics. */
  topics: string[];
  lost: string[];
};

/** What the notes of an import share. Ids and names are taken from it as notes claim them. */
type Shared = {
  ids: Set<string>;
  /** The addresses of the garden and of all notes. */
  names: Set<string>;
  topics: ReadonlySet<string>;
  language: string;
  /** False where topics.yaml cannot go on, so that each note has to tell of its tags. */
  isTold: boolean;
};

/** Plans the file of a note: its fields, with an id and other names that nothing else has, and its rewritten text. */
function planNote(note: PlacedNote, rewritten: RewrittenText, shared: Shared): PlannedNote {
  const id = freeName(`note-${note.slug}`, (name) => shared.ids.has(name));
  shared.ids.add(id);
  const slugs = new Set(note.tags.map(makeSlug));
  const topics = [...slugs].filter((slug) => shared.topics.has(slug));
  const aliases = claimAliases(note, shared.names);
  const { title, growth, planted, tended, isDraft: draft } = note;
  const summary = note.summary ?? firstSentence(rewritten.text, shared.language) ?? title;
  const lost = shared.isTold
    ? []
    : [...slugs]
        .filter((slug) => slug && !shared.topics.has(slug))
        .map((slug) => `the topic ${slug}, which topics.yaml could not take`);
  return {
    from: note.path,
    path: `notes/${note.slug}.md`,
    text: writeNote(
      { id, title, summary, growth, planted, tended, topics, aliases: aliases.own, draft },
      rewritten.text,
    ),
    topics,
    lost: [...new Set([...note.lost, ...rewritten.lost, ...aliases.lost, ...lost])],
  };
}
