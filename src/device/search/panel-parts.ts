import { parseScope, type Scope } from '../../core/search/filters.ts';
import { wordsFor, type Words } from '../../words/words.ts';

/** The parts of a search panel, as the page has them. */
export type PanelParts = {
  form: HTMLFormElement;
  field: HTMLInputElement;
  scopes: HTMLInputElement[];
  status: HTMLElement;
  results: HTMLElement;
  words: Words['search'];
};

export function readPanelParts(form: HTMLFormElement): PanelParts {
  const field = form.querySelector<HTMLInputElement>('input[name="q"]');
  const status = form.querySelector<HTMLElement>('[data-search-status]');
  const results = form.querySelector<HTMLElement>('[data-search-results]');
  if (!field || !status || !results)
    throw new Error('A search panel lacks its field, its status or its results.');
  const scopes = [...form.querySelectorAll<HTMLInputElement>('input[name="voice"]')];
  return {
    form,
    field,
    status,
    results,
    scopes,
    words: wordsFor(document.documentElement.lang).search,
  };
}

export function chosenScope({ scopes }: PanelParts): Scope {
  return parseScope(scopes.find(({ checked }) => checked)?.value);
}

/** Chooses a scope, or everything where the garden does not have it. */
export function chooseScope({ scopes }: PanelParts, scope: Scope): void {
  const wanted = scopes.find(({ value }) => value === scope) ?? scopes[0];
  if (wanted) wanted.checked = true;
}

/** What a scope is called in the page. */
export function scopeName({ scopes }: PanelParts, scope: Scope): string {
  const input = scopes.find(({ value }) => value === scope);
  return input?.closest('label')?.querySelector('[data-search-scope]')?.textContent ?? '';
}

/** Writes beside each scope how much is found there. */
export function showCounts({ scopes }: PanelParts, counts: ReadonlyMap<Scope, number>): void {
  for (const input of scopes) {
    const place = input.closest('label')?.querySelector('[data-search-count]');
    const count = counts.size > 0 ? (counts.get(parseScope(input.value)) ?? 0) : '';
    if (place) place.textContent = String(count);
  }
}
