import { readQuery } from '../query.ts';
import type { Asked } from '../search-address.ts';
import { createIndexSource } from './index-source.ts';
import { createKeptSource } from './kept-source.ts';
import { lookUp, type Sources } from './look-up.ts';
import { listenToPanel } from './panel-events.ts';
import { chooseScope, chosenScope, readPanelParts, type PanelParts } from './panel-parts.ts';
import { showFound, type Actions } from './show-found.ts';

/** How many texts are shown at first, and how many more each time. */
const batch = 20;

export type SearchPanel = PanelParts & {
  /** Looks up what stands in the field. `shown` is how many texts to show. */
  look: (shown?: number) => Promise<void>;
  /** How many texts were last asked to be shown. */
  shown: () => number;
};

/** Wakes a panel: it looks up what is written, and shows what is found. `tell` hears of everything that is asked. */
export function wakeSearchPanel(
  form: HTMLFormElement,
  root: string,
  tell: (asked: Asked) => void = () => undefined,
): SearchPanel {
  const parts = readPanelParts(form);
  let latest = 0;
  let most = batch;
  const look = async (shown = batch): Promise<void> => {
    const ticket = ++latest;
    most = shown;
    const [query, scope] = [readQuery(parts.field.value), chosenScope(parts)];
    tell({ query: query.text, scope });
    // Whoever writes on gets the answer to what they wrote last.
    const kept = await lookUp(sources, { query, scope, shown }, (...found) => {
      if (ticket === latest) showFound(parts, actions, ...found);
    });
    const isNothingHere = scope === 'device' && kept.kind === 'none';
    if (ticket !== latest || !isNothingHere) return;
    chooseScope(parts, 'everything');
    await look(shown);
  };
  const sources: Sources = {
    index: createIndexSource(root),
    kept: createKeptSource(parts.site, parts.t, () => {
      if (form.checkVisibility()) void look(most);
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
  return { ...parts, look, shown: () => most };
}
