import type { Scope } from '../../core/search/filters.ts';
import { isEmptyQuery, readQuery, type Query } from '../../core/search/query.ts';
import type { Asked } from '../../core/search/search-address.ts';
import { gather } from './gather.ts';
import { createIndexSource, type IndexSource } from './index-source.ts';
import { listenToPanel } from './panel-events.ts';
import { chooseScope, chosenScope, readPanelParts, type PanelParts } from './panel-parts.ts';
import { showAnswer, showFailure, showHint, showWait, type Actions } from './show-answer.ts';

/** How long a reader waits for an answer before they are told that it does not come, and that it is looked for. */
const patience = 5000;
const soon = 400;

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
  const source = createIndexSource(root);
  let latest = 0;
  let most = batch;
  const look = async (shown = batch): Promise<void> => {
    const ticket = ++latest;
    most = shown;
    const [query, scope] = [readQuery(parts.field.value), chosenScope(parts)];
    tell({ query: query.text, scope });
    // Whoever writes on gets the answer to what they wrote last.
    await answer(parts, source, { query, scope, shown }, (show) => {
      if (ticket === latest) show(actions);
    });
  };
  const actions = {
    root,
    again: () => void look(),
    widen: () => {
      chooseScope(parts, 'everything');
      parts.field.focus();
      void look();
    },
    more: () => void look(most + batch),
  };
  listenToPanel(parts, look);
  // By the time something is written, the index is there. If it is not, that is told then.
  const opened = source.open();
  opened.catch(() => {
    source.forget(opened);
  });
  return { ...parts, look, shown: () => most };
}

/** Shows what is found, or why there is nothing to show. An answer that comes late is shown all the same. */
async function answer(
  parts: PanelParts,
  source: IndexSource,
  { query, scope, shown }: { query: Query; scope: Scope; shown: number },
  show: (how: (actions: Actions) => void) => void,
): Promise<void> {
  if (isEmptyQuery(query)) {
    show(() => showHint(parts));
    return;
  }
  const waits = [
    setTimeout(show, soon, () => showWait(parts)),
    setTimeout(show, patience, (actions: Actions) => showFailure(parts, parts.words.slow, actions)),
  ];
  const opened = source.open();
  try {
    const found = await gather(await opened, query, scope, shown);
    show((actions) => showAnswer(parts, found, actions));
  } catch {
    source.forget(opened);
    show((actions) => showFailure(parts, parts.words.broken, actions));
  } finally {
    waits.forEach(clearTimeout);
  }
}
