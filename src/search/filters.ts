import type { Garden } from '../garden/garden.ts';

/** Every filter by its name in the address, in the order in which they are shown. */
export const filterNames = ['then', 'between', 'now', 'notes', 'practices'] as const;

export type SearchFilter = (typeof filterNames)[number];

/** What the index calls the filter of a text. A note has none: most texts are notes, and each would weigh something. */
export const filterKey = 'scope';

/** A filter, or everything. */
export type GardenScope = SearchFilter | 'everything';

/** Where a reader looks: in the garden, or only among what they keep on this device, which is in no index. */
export type Scope = GardenScope | 'device';

/** The filters under which a garden has anything at all. */
export function gardenFilters(garden: Pick<Garden, 'lessons' | 'notes' | 'practices'>) {
  const { lessons, notes, practices } = garden;
  const isThere: Record<SearchFilter, boolean> = {
    then: lessons.length > 0,
    between: lessons.some(({ stances }) => stances.length > 2),
    now: lessons.length > 0,
    notes: notes.length > 0,
    practices: practices.length > 0,
  };
  return filterNames.filter((name) => isThere[name]);
}

/** The scope that a text names; everything where it names none. */
export function parseScope(text: string | undefined): Scope {
  if (text === 'device') return text;
  return filterNames.find((name) => name === text) ?? 'everything';
}
