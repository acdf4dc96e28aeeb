import type { Scope } from '../filters.ts';
import { isEmptyQuery } from '../query.ts';
import { countIn, tellFound } from './found-words.ts';
import { makeGardenResults } from './garden-results.ts';
import { makeKeptResults } from './kept-results.ts';
import type { Found, Show } from './look-up.ts';
import { offerDevice, scopeName, showCounts, type PanelParts } from './panel-parts.ts';
import { replaceResults } from './result-stops.ts';

/** What a reader can do with what is shown. */
export type Actions = {
  root: string;
  choose: (scope: Scope) => void;
  more: () => void;
  again: () => void;
};

/** Shows what is found so far, or why nothing is, and how to go on. */
export function showFound(
  parts: PanelParts,
  actions: Actions,
  ...[found, news]: Parameters<Show>
): void {
  const { status, results, t } = parts;
  if (found.kept) offerDevice(parts, found.kept.kind !== 'none');
  if (isEmptyQuery(found.query)) showHint(parts, found.scope);
  else if (news === 'wait') tell(status, t('search.looking'));
  else if (isAnswered(found)) {
    showCounts(parts, (scope) => countIn(found, scope));
    tell(status, tellFound(found, scopeName(parts, found.scope), t));
    const kept = makeKeptResults(parts, found, actions);
    // What a reader may be about to press stays where it is.
    if (news === 'kept' && found.garden) results.append(...kept);
    else replaceResults(parts, ...makeGardenResults(parts, found, actions), ...kept);
  }
}

/** What is kept waits for the garden to answer or to fail, so that nothing is pushed down under a reader's eyes. */
function isAnswered({ scope, garden, kept }: Found): boolean {
  return scope === 'device' ? kept !== undefined && kept.kind !== 'none' : garden !== undefined;
}

/** Nothing is asked yet. */
function showHint(parts: PanelParts, scope: Scope): void {
  showCounts(parts, () => undefined);
  tell(parts.status, scope === 'device' ? parts.t('search.deviceHint') : parts.t('search.hint'));
  replaceResults(parts);
}

/** The same again would be announced again. */
function tell(status: HTMLElement, text: string): void {
  if (status.textContent.trim() !== text) status.textContent = text;
}
