import type { Scope } from '../filters.ts';
import type { DeviceWords } from '../../words/words.ts';
import type { Found } from './look-up.ts';

/** How much is found in a scope; undefined where nobody knows, or it was not asked. */
export function countIn({ garden, kept }: Found, scope: Scope): number | undefined {
  const here = kept?.kind === 'found' ? kept.count : undefined;
  if (scope === 'device') return here;
  if (!garden || 'failure' in garden) return undefined;
  const there = garden.counts.get(scope) ?? 0;
  return scope === 'everything' ? there + (here ?? 0) : there;
}

/** What is found, or why nothing is: the garden's part, then the device's. */
export function tellFound(found: Found, scopeName: string, { search: words }: DeviceWords): string {
  return [tellGarden(found, scopeName, words), tellKept(found, words)].filter(Boolean).join(' ');
}

function tellGarden(found: Found, scopeName: string, words: DeviceWords['search']): string {
  const { garden, scope, query } = found;
  if (!garden || scope === 'device') return '';
  if ('failure' in garden) return import.meta.env.DEV ? words.unbuilt : words[garden.failure];
  const count = garden.counts.get(scope) ?? 0;
  const { missing } = garden;
  if (count > 0 && missing.length === 0) return words.found(count);
  // What stands nowhere in the garden may stand in what is kept.
  const isHere = (countIn(found, 'device') ?? 0) > 0;
  if (count > 0) return (isHere ? words.nearInGarden : words.near)(missing, count);
  // What is nowhere is missing under no filter in particular.
  if (countIn(found, 'everything') === 0) return words.nothing(query.text);
  return scope === 'everything'
    ? words.nothingInGarden(query.text)
    : words.nothingIn(query.text, scopeName);
}

/** Under a filter of the garden, what is kept is beside the point. */
function tellKept({ kept, scope, query }: Found, words: DeviceWords['search']): string {
  if (!kept || (scope !== 'device' && scope !== 'everything')) return '';
  if (kept.kind === 'fault') return words.keptFault(kept.reason);
  if (kept.kind === 'found' && kept.count > 0) return words.kept(kept.count);
  return scope === 'device' ? words.keptNothing(query.text) : '';
}
