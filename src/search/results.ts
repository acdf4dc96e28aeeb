import { type DeviceSection, quoteAll, type Translate } from '../words/translate.ts';
import type { KeptHit } from '../reflections/kept-hits.ts';
import type { GardenScope, Scope } from './filters.ts';
import type { HitGroup } from './hits.ts';
import type { Query } from './query.ts';

/** What is found so far: a missing part has not answered yet, or is not asked. */
export type Results = {
  query: Query;
  scope: Scope;
  garden?: GardenAnswer;
  kept?: KeptAnswer;
};

/** What the garden's index finds, or why it does not answer. */
export type GardenAnswer = GardenResults | { failure: 'slow' | 'broken' | 'offline' | 'unbuilt' };

export type GardenResults = {
  /** How many texts are found in each scope; none where one is missing. */
  counts: ReadonlyMap<GardenScope, number>;
  /** The best of them. */
  groups: HitGroup[];
  hasMore: boolean;
  /** Words that occur nowhere: what is found has something near them. */
  missing: string[];
};

/** What is found among the reflections on this device. */
export type KeptAnswer =
  /** Nothing is kept here at all. */
  | { kind: 'none' }
  /** The newest hits, and how many there are. */
  | { kind: 'found'; hits: KeptHit[]; count: number }
  /** It could not be searched, for a reason in words. */
  | { kind: 'fault'; reason: string };

/** Looks a query up in what is kept, and gives at most so many hits. It never rejects. */
export type SearchKept = (query: Query, most: number) => Promise<KeptAnswer>;

/** How much is found in a scope; undefined where that is not known, or was not asked. */
export function countIn({ garden, kept }: Results, scope: Scope): number | undefined {
  const here = kept?.kind === 'found' ? kept.count : undefined;
  if (scope === 'device') return here;
  if (!garden || 'failure' in garden) return undefined;
  const there = garden.counts.get(scope) ?? 0;
  return scope === 'everything' ? there + (here ?? 0) : there;
}

/** How much is found, or why nothing is, in a sentence each for the garden and the device. */
export function formatResults(results: Results, scopeName: string, t: Translate<DeviceSection>) {
  return [formatGarden(results, scopeName, t), formatKept(results, t)].filter(Boolean).join(' ');
}

function formatGarden(results: Results, scopeName: string, t: Translate<'search'>): string {
  const { garden, scope, query } = results;
  if (!garden || scope === 'device') return '';
  if ('failure' in garden) return t(`search.${garden.failure}`);
  const count = garden.counts.get(scope) ?? 0;
  const { missing } = garden;
  if (count > 0 && missing.length === 0) return t('search.found', { n: count });
  // A word that the garden lacks may occur in what is kept.
  const isHere = (countIn(results, 'device') ?? 0) > 0;
  const words = quoteAll(missing, t);
  if (count > 0) return t(isHere ? 'search.nearInGarden' : 'search.near', { words, n: count });
  // Where nothing is found at all, no filter is to blame.
  if (countIn(results, 'everything') === 0) return t('search.nothing', { query: query.text });
  return scope === 'everything'
    ? t('search.nothingInGarden', { query: query.text })
    : t('search.nothingIn', { query: query.text, scope: scopeName });
}

/** Under a filter of the garden, what is kept is beside the point. */
function formatKept({ kept, scope, query }: Results, t: Translate<'search'>): string {
  if (!kept || (scope !== 'device' && scope !== 'everything')) return '';
  if (kept.kind === 'fault') return t('search.keptFault', { reason: kept.reason });
  if (kept.kind === 'found' && kept.count > 0) return t('search.kept', { n: kept.count });
  return scope === 'device' ? t('search.keptNothing', { query: query.text }) : '';
}
