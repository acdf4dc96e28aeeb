import { listAddresses } from '../../content/check/addresses.ts';
import { parseContent, type ParsedContent } from '../../content/check/parsed-content.ts';
import type { SourceFile } from '../../content/source-file.ts';
import { readMarkdownFacts } from '../../markdown/facts.ts';
import type { NewTopic } from './add-topics.ts';
import { namePictures, placeLeaves, planTopics, type LeftOut } from './claim-names.ts';
import { mendMarkdown, mendOnce } from './mend-markdown.ts';
import { planNote, type PlannedNote } from './plan-note.ts';
import type { Leaf } from './read-leaf.ts';
import { makeSurroundings, type Anchors, type Together } from './surroundings.ts';

/** The garden that notes are brought into. */
export type Home = { files: readonly SourceFile[]; topics: string; language: string };

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
  leaves: readonly Leaf[],
  others: readonly string[],
  home: Home,
  excluded: LeftOut,
): ImportPlan {
  const known = parseContent(home.files);
  const addresses = listAddresses(known);
  const { placed, leftOut } = placeLeaves(leaves, new Set(addresses.all.keys()), excluded);
  const topics = planTopics(placed, home.topics, known.topics.flatMap(({ fields }) => fields.id ?? [])); // prettier-ignore
  const pictures = namePictures(others, home.files, excluded).names;
  const mended = mendAll({ known, addresses, placed, leftOut, pictures, topics: topics.ids });
  const shared = {
    ids: listIds(known),
    names: new Set([...addresses.all.keys(), ...placed.map(({ target }) => target.address)]),
    topics: topics.ids,
    language: home.language,
    isTold: topics.isTold,
  };
  const shown = new Set(mended.flatMap(({ text }) => text.pictures));
  return {
    notes: mended.map(({ leaf, text }) => planNote(leaf, text, shared)),
    pictures: [...shown].sort().flatMap((from) => {
      const name = pictures.get(from);
      return name === undefined ? [] : [{ from, path: `notes/${name}` }];
    }),
    topics: topics.planned,
    leftOut,
  };
}

/** Mends every text. Links to a heading need the headings of all notes, which a first look over each of them gives. */
function mendAll(together: Together) {
  const surroundingsOf = makeSurroundings(together);
  const unknown: Anchors = new Map();
  const anchors = new Map(
    together.placed.map((leaf) => {
      const { text } = mendOnce(leaf.body, surroundingsOf(leaf, unknown));
      return [leaf.target.address, anchorsOf(text)];
    }),
  );
  return together.placed.map((leaf) => ({
    leaf,
    text: mendMarkdown(leaf.body, surroundingsOf(leaf, anchors)),
  }));
}

function anchorsOf(text: string): string[] {
  return readMarkdownFacts(text, 'md').headings.map(({ anchor }) => anchor);
}

function listIds({ site, lessons, notes }: ParsedContent): Set<string> {
  return new Set([site, ...lessons, ...notes].flatMap((one) => one?.fields.id ?? []));
}
