import type { Asked } from '../../core/search/search-address.ts';
import { isEmptyQuery, readQuery } from '../../core/search/query.ts';
import { gather } from './gather.ts';
import { createIndexSource } from './index-source.ts';
import { chooseScope, chosenScope, readPanelParts, type PanelParts } from './panel-parts.ts';
import { moveThroughResults } from './result-keys.ts';
import { showAnswer, showFailure, showHint } from './show-answer.ts';
import { within } from './within.ts';

/** How long a reader waits for an answer before they are told, and how long they pause before one is looked for. */
const patience = 5000;
const pause = 120;
/** After this long without an answer, the wait is told. */
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
    const isStale = () => ticket !== latest;
    most = shown;
    const [query, scope] = [readQuery(parts.field.value), chosenScope(parts)];
    tell({ query: query.text, scope });
    if (isEmptyQuery(query)) {
      showHint(parts);
      return;
    }
    const waiting = setTimeout(() => (parts.status.textContent = parts.words.looking), soon);
    try {
      const answer = source.open().then((index) => gather(index, query, scope, shown));
      const found = await within(patience, answer);
      if (!isStale()) showAnswer(parts, found, actions);
    } catch (error) {
      if (isStale()) return;
      source.forget();
      showFailure(parts, error, actions);
    } finally {
      clearTimeout(waiting);
    }
  };
  const actions = {
    root,
    again: () => void look(),
    widen: () => {
      chooseScope(parts, 'everything');
      parts.field.focus();
      void look();
    },
    more: () => void showMore(parts, () => look(most + batch)),
  };
  listen(parts, look);
  return { ...parts, look, shown: () => most };
}

function listen(parts: PanelParts, look: () => Promise<void>): void {
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

/** Shows more, and goes on from the first link that was not there before. */
async function showMore({ results }: PanelParts, look: () => Promise<void>): Promise<void> {
  const before = new Set([...results.querySelectorAll('a')].map(({ href }) => href));
  await look();
  [...results.querySelectorAll('a')].find(({ href }) => !before.has(href))?.focus();
}
