import { withinScope, type GardenScope, type SearchFilter } from '../filters.ts';
import { groupHits, type HitGroup } from '../hits.ts';
import type { Query } from '../query.ts';
import type { GardenIndex } from './garden-index.ts';

/** What is shown of the garden's answer. */
export type Answer = {
  /** How much is found in each scope; nothing where one is missing. */
  counts: ReadonlyMap<GardenScope, number>;
  groups: HitGroup[];
  /** True where more is found than is shown. */
  hasMore: boolean;
  /** Words that stand nowhere: what is shown has something near them. */
  missing: string[];
};

/** Looks a query up, and fetches what its best hits say. All of them are shown at once, so that none moves. */
export async function gather(
  index: GardenIndex,
  query: Query,
  scope: GardenScope,
  most: number,
): Promise<Answer> {
  const { results: found, missing } = await index.search(query);
  const inScope = withinScope(found, scope);
  const hits = await Promise.all(inScope.slice(0, most).map(({ load }) => load()));
  return {
    counts: countScopes(found),
    groups: groupHits(hits),
    hasMore: inScope.length > most,
    missing,
  };
}

function countScopes(
  found: readonly { filter: SearchFilter | undefined }[],
): Map<GardenScope, number> {
  const counts = new Map<GardenScope, number>([['everything', found.length]]);
  for (const { filter } of found) if (filter) counts.set(filter, (counts.get(filter) ?? 0) + 1);
  return counts;
}
