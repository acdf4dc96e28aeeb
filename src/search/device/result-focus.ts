import { t } from '../../words/device-words.ts';
import type { PanelParts } from './panel-parts.ts';

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
