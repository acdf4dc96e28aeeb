import { make, makeButton, makeLink } from './elements.ts';
import type { Answer } from './gather.ts';
import { scopeName, showCounts, type PanelParts } from './panel-parts.ts';
import { makeResultList } from './result-list.ts';
import { replaceResults } from './result-stops.ts';

/** What a reader can do with what is shown. */
export type Actions = { root: string; widen: () => void; more: () => void; again: () => void };

/** Shows what was found, or says that nothing was and offers a way on. */
export function showAnswer(parts: PanelParts, answer: Answer, actions: Actions): void {
  const { words, status } = parts;
  const { counts, scope, groups, query, missing, hasMore } = answer;
  const count = counts.get(scope) ?? 0;
  showCounts(parts, counts);
  if (count > 0) {
    tell(status, missing.length > 0 ? words.near(missing, count) : words.found(count));
    const list = makeResultList(groups, { root: actions.root, query, words });
    replaceResults(parts, list, ...(hasMore ? [makeButton(words.more, actions.more)] : []));
    return;
  }
  const elsewhere = counts.get('everything') ?? 0;
  const reason =
    // What is nowhere is missing under no filter in particular.
    elsewhere === 0
      ? words.nothing(query.text)
      : words.nothingIn(query.text, scopeName(parts, scope));
  tell(status, reason);
  replaceResults(
    parts,
    makeWays(
      ...(elsewhere > 0 ? [makeButton(words.widen(elsewhere), actions.widen)] : []),
      makeIndexLink(parts, actions),
    ),
  );
}

/** Says what went wrong, and how to go on. */
export function showFailure(parts: PanelParts, reason: string, actions: Actions): void {
  const { words, status } = parts;
  showCounts(parts, new Map());
  tell(status, import.meta.env.DEV ? words.unbuilt : reason);
  replaceResults(
    parts,
    makeWays(makeButton(words.again, actions.again), makeIndexLink(parts, actions)),
  );
}

/** Nothing is asked yet. */
export function showHint(parts: PanelParts): void {
  showCounts(parts, new Map());
  tell(parts.status, parts.words.hint);
  replaceResults(parts);
}

/** Something is asked, and the answer takes its time. */
export function showWait({ status, words }: PanelParts): void {
  tell(status, words.looking);
}

/** The same again would be announced again. */
function tell(status: HTMLElement, text: string): void {
  if (status.textContent.trim() !== text) status.textContent = text;
}

function makeWays(...ways: HTMLElement[]): HTMLElement {
  return make('p', 'search-ways', ...ways);
}

function makeIndexLink({ words, form }: PanelParts, { root }: Actions): HTMLElement {
  const address = new URL(form.dataset.searchPanel ?? '', root);
  return makeLink(address.href, '', words.index);
}
