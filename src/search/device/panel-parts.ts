import { parseScope, type Scope } from '../filters.ts';

/** The parts of a search panel, as the page has them. */
export type PanelParts = ReturnType<typeof readPanelParts>;

/** Finds the parts of a search panel by its form. Throws where the page lacks one, which no page of a build does. */
export function readPanelParts(form: HTMLFormElement) {
  const field = form.querySelector<HTMLInputElement>('input[name="q"]');
  const status = form.querySelector<HTMLElement>('[data-search-status]');
  const results = form.querySelector<HTMLElement>('[data-search-results]');
  const { site } = form.dataset;
  if (!field || !status || !results || site === undefined)
    throw new Error('A search panel lacks its field, its status, its results or its site.');
  const scopes = [...form.querySelectorAll<HTMLInputElement>('input[name="voice"]')];
  return { form, field, scopes, results, setStatus: createStatus(status), site };
}

/** Announces what is found. The same again would be announced again. What the page has by now may be a browser's translation of it. */
function createStatus(status: HTMLElement): (text: string) => void {
  let last = status.textContent.trim();
  return (text) => {
    if (text === last) return;
    last = text;
    status.textContent = text;
  };
}

/** The scope that is chosen in the page; everything where none is. */
export function chosenScope({ scopes }: PanelParts): Scope {
  return parseScope(scopes.find(({ checked }) => checked)?.value);
}

/** Chooses a scope, or everything where the garden does not have it. */
export function chooseScope({ scopes }: PanelParts, scope: Scope): void {
  const wanted = scopes.find(({ value }) => value === scope) ?? scopes[0];
  if (wanted) wanted.checked = true;
}

/** Offers to look on the device alone, where something is kept there. */
export function offerDevice(parts: PanelParts, isOffered: boolean): void {
  const label = labelOf(parts, 'device');
  if (label) label.hidden = !isOffered;
}

/** What a scope is called in the page. */
export function scopeName(parts: PanelParts, scope: Scope): string {
  return labelOf(parts, scope)?.querySelector('[data-search-scope]')?.textContent ?? '';
}

/** Writes beside each scope how much is found there, where that is known. */
export function showCounts(
  { scopes }: PanelParts,
  countIn: (scope: Scope) => number | undefined,
): void {
  for (const input of scopes) {
    const place = input.closest('label')?.querySelector('[data-search-count]');
    if (place) place.textContent = String(countIn(parseScope(input.value)) ?? '');
  }
}

function labelOf({ scopes }: PanelParts, scope: Scope): HTMLLabelElement | null | undefined {
  return scopes.find(({ value }) => value === scope)?.closest('label');
}
