import { readQuery, type Asked } from '../query.ts';
import { createIndexSource, createKeptSource, lookUp, type Sources } from './look-up.ts';
import { chooseScope, chosenScope, moveThroughResults } from './panel-parts.ts';
import { readPanelParts, type PanelParts } from './panel-parts.ts';
import { showResults, type Actions } from './show-results.ts';

/** How long a reader pauses before what they wrote is looked up. */
const pause = 120;

/** How many texts are shown at first, and how many more each time. */
const batch = 20;

/** The garden's root, how its index is started, and who hears of everything that is asked. */
export type Setting = { root: string; startIndex: () => Worker; onLook?: (asked: Asked) => void };

export type SearchPanel = ReturnType<typeof wakeSearchPanel>;

/** Wakes a panel: it looks up what is written, and shows what is found. */
export function wakeSearchPanel(place: HTMLElement, { root, startIndex, onLook }: Setting) {
  const parts = readPanelParts(place);
  let latest = 0;
  let most = batch;
  /** Looks up what is written in the field. `shown` is how many texts to show. */
  const look = async (shown = batch): Promise<void> => {
    const ticket = ++latest;
    most = shown;
    const [query, scope] = [readQuery(parts.field.value), chosenScope(parts)];
    onLook?.({ query: query.text, scope });
    // Whoever writes on gets the answer to what they wrote last.
    const kept = await lookUp(sources, { query, scope, shown }, (...found) => {
      if (ticket === latest) showResults(parts, actions, ...found);
    });
    const isNothingHere = scope === 'device' && kept.kind === 'none';
    if (ticket !== latest || !isNothingHere) return;
    chooseScope(parts, 'everything');
    await look(shown);
  };
  const sources: Sources = {
    index: createIndexSource(startIndex),
    kept: createKeptSource(parts.site, () => {
      if (parts.form.checkVisibility()) void look(most);
    }),
  };
  const actions: Actions = {
    root,
    again: () => void look(),
    choose: (scope) => {
      chooseScope(parts, scope);
      parts.field.focus();
      void look();
    },
    more: () => void look(most + batch),
  };
  listenToPanel(parts, look);
  return {
    ...parts,
    look,
    /** How many texts were last asked to be shown. */
    shown: () => most,
  };
}

/** Looks up what is written once the writing pauses, and at once when a filter is chosen. */
function listenToPanel(parts: PanelParts, look: () => Promise<void>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), pause);
  };
  const { field, form, scopes } = parts;
  field.addEventListener('input', (event) => {
    // Half a word of an input method is not what is meant; its end has an event of its own.
    if (!(event instanceof InputEvent && event.isComposing)) lookSoon();
  });
  field.addEventListener('compositionstart', () => clearTimeout(timer));
  field.addEventListener('compositionend', lookSoon);
  for (const { input } of scopes) input.addEventListener('change', () => void look());
  form.addEventListener('keydown', (event) => moveThroughResults(event, parts));
}
