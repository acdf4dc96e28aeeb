import { posix } from 'node:path';
import { slugOfKind } from '../../content/slug.ts';
import type { SourceFile } from '../../content/source-file.ts';
import type { NoteFile } from './read-note.ts';

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

/** A name as an address has it, `My Résumé, 2020` as `my-résumé-2020`. Empty where nothing of it can stand. */
export function makeSlug(name: string): string {
  return slugOfKind('note', name) ?? '';
}

/** The first of `name`, `name-2`, `name-3`… that is not taken. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  for (let count = 2; ; count++) {
    const next = `${name}-${String(count)}`;
    if (!isTaken(next)) return next;
  }
}

/** A path without the ending of its file: `days/First walk.md` gives `days/First walk`. */
export function withoutEnding(path: string): string {
  return path.replace(/\.[^./]+$/, '');
}

/** What a folder of notes calls a page that stands for the folder itself. */
const folderPages = /^(?:_?index|readme)$/i;

/** The name by which a note goes: that of its file, or of its folder where the file stands for the folder. */
export function nameOfNote(path: string): string {
  const names = withoutEnding(path).split('/');
  const own = names.at(-1) ?? '';
  return folderPages.test(own) ? (names.at(-2) ?? own) : own;
}

/** A tag as the title of a topic: `area/the-body` gives `Area / the body`. */
export function titleOfTag(tag: string): string {
  const words = tag
    .replaceAll(/[-_]+/g, ' ')
    .replaceAll(/\s*\/\s*/g, ' / ')
    .trim();
  const [first = '', ...rest] = words;
  return first.toUpperCase() + rest.join('');
}

/** Names are compared without regard to capitals, composed letters and the order of spaces. */
export function sameName(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
