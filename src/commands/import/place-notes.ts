import { posix } from 'node:path';
import type { SourceFile } from '../../content/source-file.ts';
import type { NoteFile } from './read-note.ts';
import { makeSlug, freeName, withoutEnding, nameOfNote } from './names.ts';

/** Files of the folder that stay out, and why. */
export type LeftOut = ReadonlyMap<string, string>;

/** A note with the address that it will have. */
export type PlacedNote = NoteFile & {
  slug: string;
  target: { address: string; isHidden: boolean };
};
const pictureEnding = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** Gives each note its address. One that the garden has already keeps its note: nothing is overwritten. */
export function placeNotes(
  files: readonly NoteFile[],
  taken: ReadonlySet<string>,
  excluded: LeftOut,
) {
  const leftOut = new Map(excluded);
  const placed: PlacedNote[] = [];
  const own = new Set<string>();
  for (const file of files) {
    if (leftOut.has(file.path)) continue;
    const slug = makeSlug(nameOfNote(file.path)) || makeSlug(file.title) || 'note';
    if (taken.has(addressOf(slug))) {
      leftOut.set(
        file.path,
        `the garden has ${addressOf(slug)} already; rename the file to bring it in beside that`,
      );
      continue;
    }
    const isTaken = (name: string) => own.has(name) || taken.has(addressOf(name));
    const wider = own.has(slug) ? makeSlug(withoutEnding(file.path)) || slug : slug;
    const free = freeName(wider, isTaken);
    own.add(free);
    placed.push({
      ...file,
      slug: free,
      target: { address: addressOf(free), isHidden: file.isDraft },
    });
  }
  return { placed, leftOut };
}

/** The address of a note in the garden. */
export function addressOf(slug: string): string {
  return `/notes/${slug}/`;
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
  { aliases, slug }: PlacedNote,
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
