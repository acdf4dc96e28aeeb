import { make, makeButton, makeLink } from './elements.ts';
import type { Answer } from './gather.ts';
import { scopeName, showCounts, type PanelParts } from './panel-parts.ts';
import { makeResultList } from './result-list.ts';
import { TooSlow } from './within.ts';

/** What a reader can do with what is shown. */
export type Actions = { root: string; widen: () => void; more: () => void; again: () => void };

/** Shows what was found, or says that nothing was and offers a way on. */
export function showAnswer(parts: PanelParts, answer: Answer, actions: Actions): void {
  const { words, status, results } = parts;
  const { counts, scope, groups, query, hasMore } = answer;
  const count = counts.get(scope) ?? 0;
  showCounts(parts, counts);
  if (count > 0) {
    status.textContent = words.found(count);
    const list = makeResultList(groups, { root: actions.root, query, words });
    results.replaceChildren(list, ...(hasMore ? [makeButton(words.more, actions.more)] : []));
    return;
  }
  const elsewhere = counts.get('everything') ?? 0;
  status.textContent =
    scope === 'everything'
      ? words.nothing(query.text)
      : words.nothingIn(query.text, scopeName(parts, scope));
  results.replaceChildren(
    makeWays(
      ...(elsewhere > 0 ? [makeButton(words.widen(elsewhere), actions.widen)] : []),
      makeIndexLink(parts, actions),
    ),
  );
}

/** Says what went wrong, and how to go on. */
export function showFailure(parts: PanelParts, error: unknown, actions: Actions): void {
  const { words, status, results } = parts;
  showCounts(parts, new Map());
  const reason = error instanceof TooSlow ? words.slow : words.broken;
  status.textContent = import.meta.env.DEV ? words.unbuilt : reason;
  results.replaceChildren(
    makeWays(makeButton(words.again, actions.again), makeIndexLink(parts, actions)),
  );
}

/** Nothing is asked yet. */
export function showHint(parts: PanelParts): void {
  showCounts(parts, new Map());
  parts.status.textContent = parts.words.hint;
  parts.results.replaceChildren();
}

function makeWays(...ways: HTMLElement[]): HTMLElement {
  return make('p', 'search-ways', ...ways);
}

function makeIndexLink({ words, form }: PanelParts, { root }: Actions): HTMLElement {
  const address = new URL(form.dataset.searchPanel ?? '', root);
  return makeLink(address.href, '', words.index);
}
