import type { PanelParts } from './panel-parts.ts';
import { stopsIn } from './result-stops.ts';

/** Arrow keys go from the field through the results and back. The links are real, and open as links do. */
export function moveThroughResults(event: KeyboardEvent, { field, results }: PanelParts): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const { target } = event;
  if (step === 0 || event.isComposing || hasModifier(event)) return;
  const stops = [field, ...stopsIn(results)];
  const here = stops.findIndex((stop) => stop === target);
  const next = stops[here + step];
  // Arrow keys choose among the scopes, where the focus is on one.
  if (here === -1 || !next) return;
  event.preventDefault();
  next.focus();
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}
