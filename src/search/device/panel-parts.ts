import { t } from '../../words/device-words.ts';
import { parseScope, type Scope } from '../filters.ts';

/** The parts of a search panel, as the page has them. */
export type PanelParts = ReturnType<typeof readPanelParts>;

/** Finds the parts of a search panel. Throws where the page lacks one, which no page of a build does. */
export function readPanelParts(place: HTMLElement) {
  const form = place.querySelector<HTMLFormElement>('[data-search-panel]');
  const field = place.querySelector<HTMLInputElement>('input[name="q"]');
  const status = place.querySelector<HTMLElement>('[data-search-status]');
  const results = place.querySelector<HTMLElement>('[data-search-results]');
  if (!form || !field || !status || !results)
    throw new Error('A search panel lacks its form, its field, its status or its results.');
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input[name="voice"]')];
  const scopes = inputs.map((input) => {
    const label = input.closest('label');
    return {
      scope: parseScope(input.value),
      input,
      label,
      /** What the scope is called in the page. */
      name: label?.querySelector('[data-search-scope]'),
      /** Where it says how much is found there. */
      count: label?.querySelector('[data-search-count]'),
    };
  });
  const { site = '', searchPanel: index = '' } = form.dataset;
  return { form, field, scopes, results, setStatus: createStatus(status), site, index };
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
  return scopes.find(({ input }) => input.checked)?.scope ?? 'everything';
}

/** The place of a scope in the page; none where the garden does not have it. */
export function findScope({ scopes }: PanelParts, wanted: Scope) {
  return scopes.find(({ scope }) => scope === wanted);
}

/** Chooses a scope, or everything where the garden does not have it. */
export function chooseScope(parts: PanelParts, wanted: Scope): void {
  const chosen = findScope(parts, wanted) ?? parts.scopes[0];
  if (chosen) chosen.input.checked = true;
}

/** Writes beside each scope how much is found there, where that is known. */
export function showCounts({ scopes }: PanelParts, countIn: (scope: Scope) => number | undefined) {
  for (const { scope, count } of scopes)
    if (count) count.textContent = String(countIn(scope) ?? '');
}

/** Arrow keys go from the field through the results and back. The links are real, and open as links do. */
export function moveThroughResults(event: KeyboardEvent, { field, results }: PanelParts): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const { target, isComposing, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (step === 0 || isComposing || altKey || ctrlKey || metaKey || shiftKey) return;
  const stops = [field, ...listStops(results)];
  const here = stops.findIndex((stop) => stop === target);
  const next = stops[here + step];
  // Arrow keys choose among the scopes, where the focus is on one.
  if (here === -1 || !next) return;
  event.preventDefault();
  next.focus();
}

/**
 * Replaces the results. The focus stays on the result that has it, so that Enter opens what a reader sees in focus. Where
 * that is gone, it goes back to the field, and never to another result.
 */
export function replaceResults({ field, results }: PanelParts, ...content: Node[]): void {
  const stops = listStops(results);
  const before = stops.map(nameOf);
  const focused = before[stops.findIndex((stop) => stop === document.activeElement)];
  results.replaceChildren(...content);
  if (focused === undefined) return;
  // Whoever asks for more goes on from the first that was not there.
  const isMore = focused === t('search.more');
  const isNext = (name: string) => (isMore ? !before.includes(name) : name === focused);
  const next = listStops(results).find((stop) => isNext(nameOf(stop)));
  (next ?? field).focus();
}

type Stop = HTMLAnchorElement | HTMLButtonElement;

/** All that a reader can stop at among the results. */
function listStops(results: HTMLElement): Stop[] {
  return [...results.querySelectorAll<Stop>('a, button')];
}

/** A result is the place that it leads to, whatever is to be marked there. A button has its name even when translated. */
function nameOf(stop: Stop): string {
  return stop instanceof HTMLAnchorElement ? stop.pathname + stop.hash : stop.value;
}
