import { type DeviceSection, quoteAll, type Translate } from '../../words/translate.ts';
import type { Scope } from '../filters.ts';
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
export function tellFound(found: Found, scopeName: string, t: Translate<DeviceSection>): string {
  return [tellGarden(found, scopeName, t), tellKept(found, t)].filter(Boolean).join(' ');
}

function tellGarden(found: Found, scopeName: string, t: Translate<'search'>): string {
  const { garden, scope, query } = found;
  if (!garden || scope === 'device') return '';
  if ('failure' in garden)
    return import.meta.env.DEV ? t('search.unbuilt') : t(`search.${garden.failure}`);
  const count = garden.counts.get(scope) ?? 0;
  const { missing } = garden;
  if (count > 0 && missing.length === 0) return t('search.found', { n: count });
  // What stands nowhere in the garden may stand in what is kept.
  const isHere = (countIn(found, 'device') ?? 0) > 0;
  if (count > 0)
    return t(isHere ? 'search.nearInGarden' : 'search.near', {
      words: quoteAll(missing, t),
      n: count,
    });
  // What is nowhere is missing under no filter in particular.
  if (countIn(found, 'everything') === 0) return t('search.nothing', { query: query.text });
  return scope === 'everything'
    ? t('search.nothingInGarden', { query: query.text })
    : t('search.nothingIn', { query: query.text, scope: scopeName });
}

/** Under a filter of the garden, what is kept is beside the point. */
function tellKept({ kept, scope, query }: Found, t: Translate<'search'>): string {
  if (!kept || (scope !== 'device' && scope !== 'everything')) return '';
  if (kept.kind === 'fault') return t('search.keptFault', { reason: kept.reason });
  if (kept.kind === 'found' && kept.count > 0) return t('search.kept', { n: kept.count });
  return scope === 'device' ? t('search.keptNothing', { query: query.text }) : '';
}
