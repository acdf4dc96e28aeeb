import { readSearchAddress, writeSearchAddress } from '../../core/search/search-address.ts';
import { chooseScope } from './panel-parts.ts';
import { wakeSearchPanel } from './search-panel.ts';

/** Wakes the search page: its address is what is asked, and Back finds it as it was left. */
export async function wakeSearchPage(page: HTMLElement, root: string): Promise<void> {
  const form = page.querySelector<HTMLFormElement>('[data-search-panel]');
  if (!form) throw new Error('The search page has no panel.');
  const left = readLeft(history.state);
  const asked = readSearchAddress(location.search);
  history.scrollRestoration = 'manual';

  const panel = wakeSearchPanel(form, root, (now) => {
    history.replaceState(
      history.state,
      '',
      location.pathname + writeSearchAddress(now) + location.hash,
    );
  });
  const remember = () => {
    history.replaceState({ shown: panel.shown(), scroll: scrollY }, '');
  };
  addEventListener('pagehide', remember);
  panel.results.addEventListener('click', remember);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void panel.look();
  });

  page.hidden = false;
  panel.field.value = asked.query;
  chooseScope(panel, asked.scope);
  await panel.look(left?.shown);
  if (left) scrollTo({ top: left.scroll, behavior: 'instant' });
}

/** How the page was left, as its entry in the history has it. */
function readLeft(state: unknown): { shown: number; scroll: number } | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  if (!('shown' in state) || !('scroll' in state)) return undefined;
  const { shown, scroll } = state;
  return typeof shown === 'number' && typeof scroll === 'number' ? { shown, scroll } : undefined;
}
