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
  const before = listStops(results);
  const focused = before.find((stop) => stop === document.activeElement);
  results.replaceChildren(...content);
  if (!focused) return;
  const after = listStops(results);
  const isMore = nameOf(focused) === t('search.more');
  const next = isMore ? firstNew(before, after) : after.find((stop) => isSame(stop, focused));
  (next ?? field).focus();
}

type Stop = HTMLAnchorElement | HTMLButtonElement;

/** All that a reader can stop at among the results. */
function listStops(results: HTMLElement): Stop[] {
  return [...results.querySelectorAll<Stop>('a, button')];
}

/** Whoever asks for more goes on from the first that was not there. */
function firstNew(before: Stop[], after: Stop[]): Stop | undefined {
  return after.find((stop) => !before.some((old) => isSame(old, stop)));
}

function isSame(one: Stop, other: Stop): boolean {
  return nameOf(one) === nameOf(other);
}

/** A result is the place that it leads to, whatever is to be marked there. A button has its name even when translated. */
function nameOf(stop: Stop): string {
  return stop instanceof HTMLAnchorElement ? stop.pathname + stop.hash : stop.value;
}
