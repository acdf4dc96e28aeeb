import { posix } from 'node:path';
import type { SourceFile } from '../../content/source-file.ts';
import { freeName, makeSlug, nameOfNote, titleOfTag, withoutEnding } from './names.ts';
import { addTopics, type NewTopic } from './add-topics.ts';
import type { Leaf } from './read-leaf.ts';

/** Files of the folder that stay out, and why. */
export type LeftOut = ReadonlyMap<string, string>;

/** A note with the address that it will have. */
export type Placed = Leaf & { slug: string; target: { address: string; isHidden: boolean } };
const pictureEnding = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** Gives each note its address. One that the garden has already keeps its note: nothing is overwritten. */
export function placeLeaves(
  leaves: readonly Leaf[],
  taken: ReadonlySet<string>,
  excluded: LeftOut,
) {
  const leftOut = new Map(excluded);
  const placed: Placed[] = [];
  const own = new Set<string>();
  for (const leaf of leaves) {
    if (leftOut.has(leaf.path)) continue;
    const slug = makeSlug(nameOfNote(leaf.path)) || makeSlug(leaf.title) || 'note';
    if (taken.has(addressOf(slug))) {
      leftOut.set(
        leaf.path,
        `the garden has ${addressOf(slug)} already; rename the file to bring it in beside that`,
      );
      continue;
    }
    const isTaken = (name: string) => own.has(name) || taken.has(addressOf(name));
    const wider = own.has(slug) ? makeSlug(withoutEnding(leaf.path)) || slug : slug;
    const free = freeName(wider, isTaken);
    own.add(free);
    placed.push({
      ...leaf,
      slug: free,
      target: { address: addressOf(free), isHidden: leaf.isDraft },
    });
  }
  return { placed, leftOut };
}

/** The address of a note in the garden. */
export function addressOf(slug: string): string {
  return `/notes/${slug}/`;
}

/** The topics that tags become: those that the garden has, and those that topics.yaml can take. */
export function planTopics(placed: readonly Placed[], text: string, present: readonly string[]) {
  const wanted = new Map<string, NewTopic>();
  for (const tag of placed.flatMap(({ tags }) => tags)) {
    const id = makeSlug(tag);
    if (id && !present.includes(id) && !wanted.has(id))
      wanted.set(id, { id, title: titleOfTag(tag) });
  }
  const added = [...wanted.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const longer = added.length > 0 ? addTopics(text, added) : undefined;
  return {
    ids: new Set([...present, ...(longer === undefined ? [] : wanted.keys())]),
    planned: longer === undefined ? undefined : { text: longer, added },
    /** False where topics.yaml cannot go on, so that each note has to tell of its tags. */
    isTold: added.length === 0 || longer !== undefined,
  };
}

/** A name beside the notes for each picture that a note may show. */
export function namePictures(
  others: readonly string[],
  files: readonly SourceFile[],
  excluded: LeftOut,
) {
  const taken = new Set(files.map(({ path }) => path.toLowerCase()));
  const names = new Map<string, string>();
  for (const path of others.filter((other) => pictureEnding.test(other) && !excluded.has(other))) {
    const ending = posix.extname(path).toLowerCase();
    const slug = makeSlug(withoutEnding(posix.basename(path))) || 'picture';
    const free = freeName(slug, (name) => taken.has(`notes/${name}${ending}`));
    taken.add(`notes/${free}${ending}`);
    names.set(path, `${free}${ending}`);
  }
  return { names };
}

/** Other names of a note as addresses that lead to it, as far as nothing else stands there. */
export function claimAliases(
  { aliases, slug }: Placed,
  names: Set<string>,
): { own: string[]; lost: string[] } {
  const own: string[] = [];
  const lost: string[] = [];
  for (const alias of aliases) {
    const name = makeSlug(alias);
    if (name === '' || name === slug || own.includes(name)) continue;
    if (names.has(addressOf(name))) {
      lost.push(
        `the other name ${JSON.stringify(alias)}: something else has the address ${addressOf(name)}`,
      );
    } else {
      own.push(name);
      names.add(addressOf(name));
    }
  }
  return { own, lost };
}
