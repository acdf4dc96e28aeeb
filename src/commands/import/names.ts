import { slugOfKind } from '../../content/slug.ts';

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
