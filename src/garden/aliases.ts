import { noteSlug } from '../content/note-address.ts';
import { noteAddress } from './addresses.ts';
import { openingSlug, type GardenOutline } from './garden.ts';
import { withUnlisted } from './unlisted.ts';

/** An old address, the address that it leads to now, and the title of the page there. */
export type Alias = { from: string; to: string; title: string };

/** Every old address of the garden. */
export function listAliases(garden: GardenOutline): Alias[] {
  const { lessons, notes, pages } = withUnlisted(garden);
  const taken = new Set(notes.map(noteAddress));
  const redirect =
    (folder: string) =>
    ({ slug, title, aliases }: GardenOutline['pages'][number]) =>
      aliases
        .map((alias) => ({ from: `${folder}${noteSlug(alias)}/`, to: `${folder}${slug}/`, title }))
        // In a vault, an alias may well be the name of another note, or of two.
        .filter(({ from }) => !taken.has(from) && taken.add(from));
  return [
    ...lessons.flatMap(redirect('/lessons/')),
    ...notes.flatMap(redirect('/notes/')),
    ...pages.filter(({ slug }) => slug !== openingSlug).flatMap(redirect('/')),
  ];
}
