import type { Garden } from '../garden/garden.ts';
import { searchIndexAnchor } from '../garden/routes.ts';
import type { Translate } from '../words/translate.ts';
import { wordsApart } from '../words/words-apart.ts';
import { gardenFilters, type Scope } from './filters.ts';

/** What a search panel shows that is the garden's own. */
export type PanelFacts = ReturnType<typeof describePanel>;

/** Where a reader can look: everywhere, in any one kind of text that the garden has, or in what they keep, where they do. */
export function describePanel(garden: Garden, t: Translate) {
  const { site } = garden;
  const { then, between, now } = site.theme.voices;
  const names: Record<Scope, string> = {
    everything: t('search.everything'),
    then: then.name,
    between: between.name,
    now: now.name,
    notes: t('notes.title'),
    practices: t('practice.title'),
    device: t('search.device'),
  };
  const scopes: Scope[] = ['everything', ...gardenFilters(garden), 'device'];
  return {
    site: site.id,
    /** The place of everything that can be found, from the garden's root. */
    index: `search/#${searchIndexAnchor}`,
    apart: wordsApart(site.language, t.language),
    scopes: scopes.map((scope) => ({ scope, name: names[scope] })),
  };
}
