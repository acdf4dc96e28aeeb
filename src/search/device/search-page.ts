import { readSearchAddress, type Asked } from '../search-address.ts';
import { keepLeft, readLeft } from './left-page.ts';
import { chooseScope } from './panel-parts.ts';
import { wakeSearchPanel } from './search-panel.ts';

/** How long the page rests after a scroll before its place is kept. A reload leaves no time to keep it later. */
const rest = 100;

/** What a reader does when they go on by themselves, and are not to be brought to where they were. */
const touches = ['pointerdown', 'keydown', 'wheel', 'touchmove', 'input'] as const;

/** Wakes the search page: its address is what is asked, and Back and reload find it as it was left. */
export function wakeSearchPage(page: HTMLElement, root: string): void {
  const form = page.querySelector<HTMLFormElement>('[data-search-panel]');
  if (!form) throw new Error('The search page has no panel.');
  let asked: Asked = readSearchAddress(location.search, location.hash);
  const left = readLeft(asked);
  let isReturning = left !== undefined;
  history.scrollRestoration = 'manual';

  const keep = () => {
    keepLeft(asked, panel.shown(), isReturning && left ? left.scroll : scrollY);
  };
  const panel = wakeSearchPanel(form, root, (now) => {
    asked = now;
    keep();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void panel.look();
  });
  form.hidden = false;
  panel.field.value = asked.query;
  chooseScope(panel, asked.scope);
  if (!left) focusAtOnce(panel.field);

  const goOn = () => {
    isReturning = false;
  };
  for (const touch of touches) addEventListener(touch, goOn, { once: true, passive: true });
  void panel.look(left?.shown).then(() => {
    if (isReturning && left) scrollTo({ top: left.scroll, behavior: 'instant' });
    goOn();
  });
  keepAfterScroll(keep);
  for (const leave of ['click', 'pagehide']) addEventListener(leave, keep);
}

/** Whoever comes to search goes on writing, unless they went elsewhere on the page before this script came. */
function focusAtOnce(field: HTMLElement): void {
  const isUntouched = document.activeElement === document.body && scrollY === 0;
  if (isUntouched && !document.querySelector(':target')) field.focus({ preventScroll: true });
}

function keepAfterScroll(keep: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = setTimeout(keep, rest);
    },
    { passive: true },
  );
}
