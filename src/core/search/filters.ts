/** Where a reader can look, by the name that stands in the address, and the filter of the index behind it. */
export const searchFilters = {
  then: { voice: 'then' },
  now: { voice: 'now' },
  between: { voice: 'between' },
  notes: { kind: 'note' },
  practices: { kind: 'practice' },
} as const;

export type SearchFilter = keyof typeof searchFilters;

/** A filter, or everything. */
export type Scope = SearchFilter | 'everything';

/** Every filter, in the order in which they are shown. */
export const filterNames: readonly SearchFilter[] = [
  'then', 'now', 'between', 'notes', 'practices',
]; // prettier-ignore

/** The filter that a text names; everything where it names none. */
export function parseScope(text: string | undefined): Scope {
  return filterNames.find((name) => name === text) ?? 'everything';
}

/** What is found in one scope. */
export function withinScope<F extends { filter: SearchFilter | undefined }>(
  found: readonly F[],
  scope: Scope,
): F[] {
  return found.filter(({ filter }) => scope === 'everything' || filter === scope);
}
