import type { PanelParts } from './panel-parts.ts';
import { moveThroughResults } from './result-keys.ts';

/** How long a reader pauses before what they wrote is looked up. */
const pause = 120;

/** Looks up what is written once the writing pauses, and at once when a filter is chosen. */
export function listenToPanel(parts: PanelParts, look: () => Promise<void>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), pause);
  };
  const { field, form, scopes } = parts;
  field.addEventListener('input', (event) => {
    // Half a word of an input method is not what is meant; its end is told apart.
    if (!(event instanceof InputEvent && event.isComposing)) lookSoon();
  });
  field.addEventListener('compositionstart', () => {
    clearTimeout(timer);
  });
  field.addEventListener('compositionend', lookSoon);
  for (const scope of scopes) scope.addEventListener('change', () => void look());
  form.addEventListener('keydown', (event) => {
    moveThroughResults(event, parts);
  });
}
