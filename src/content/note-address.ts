import { isNumber, nameSlug } from './slug.ts';

/**
 * The slug of a note, from its path in `notes/` or in the vault: `Garden/My bed.md` is garden/my-bed. A file that stands
 * for its folder has the folder's: `garden/index.md`, `garden/README.md`, `garden/Garden.md`. Digits alone would be the
 * address of a further page of the list of notes. An alias becomes an address in the same way.
 */
export function noteSlug(path: string): string {
  const names = withoutEnding(path)
    .split('/')
    .filter((name) => name.trim() !== '')
    .map((name) => nameSlug('note', name));
  const [own = '', folder] = names.toReversed();
  const isOfFolder = folder !== undefined && [folder, 'index', 'readme'].includes(own);
  const slug = (isOfFolder ? names.slice(0, -1) : names).join('/');
  // A name of nothing but what cannot be seen is none.
  if (slug === '') return 'note';
  return isNumber(slug) ? `note-${slug}` : slug;
}

/** What a note without a title is called: by its file, or by the folder that it stands for. */
export function noteName(path: string): string {
  const [own = '', folder = own] = withoutEnding(path).split('/').toReversed();
  return /^(?:_?index|readme)$/i.test(own) ? folder : own;
}

function withoutEnding(path: string): string {
  return path.normalize('NFC').replace(/\.(?:mdx?|markdown)$/i, '');
}
