import type { PanelParts } from './panel-parts.ts';

/** All that a reader can stop at among the results. */
export function stopsIn(results: HTMLElement): HTMLElement[] {
  return [...results.querySelectorAll<HTMLElement>('a, button')];
}

/**
 * Puts something new in the place of the results. The stop that is marked stays marked, so that Enter opens what a reader
 * sees marked. Where it is gone, the focus goes back to the field, and never to another result.
 */
export function replaceResults({ field, results, t }: PanelParts, ...content: Node[]): void {
  const before = stopsIn(results);
  const marked = before.find((stop) => stop === document.activeElement);
  results.replaceChildren(...content);
  if (!marked) return;
  const after = stopsIn(results);
  const isMore = marked.textContent === t('search.more');
  const next = isMore ? firstNew(before, after) : after.find((stop) => isSame(stop, marked));
  (next ?? field).focus();
}

/** Whoever asks for more goes on from the first that was not there. */
function firstNew(before: HTMLElement[], after: HTMLElement[]): HTMLElement | undefined {
  return after.find((stop) => !before.some((old) => isSame(old, stop)));
}

/** A result is the place that it leads to, whatever is to be marked there. */
function isSame(one: HTMLElement, other: HTMLElement): boolean {
  return nameOf(one) === nameOf(other);
}

function nameOf(stop: HTMLElement): string | null {
  return stop instanceof HTMLAnchorElement ? stop.pathname + stop.hash : stop.textContent;
}
