import '../../page/device/adopt-shared-styles.ts';
import { adoptStyles } from '../../page/device/adopt-styles.ts';
import { attempt } from '../../text/attempt.ts';
import { isRecord } from '../../text/record.ts';
import styles from '../search-results.css?inline';
import { readSearchAddress, writeSearchAddress, type Asked } from '../query.ts';
import { chooseScope } from './panel-parts.ts';
import { wakeSearchPanel, type Setting } from './search-panel.ts';

/** How long the page rests after a scroll before its place is kept. A reload leaves no time to keep it later. */
const rest = 100;

/** What a reader does when they go on by themselves, and are not to be brought to where they were. */
const touches = ['pointerdown', 'keydown', 'wheel', 'touchmove', 'input'] as const;

/** How a reader left the search page: how many texts were shown of what was asked, and how far down they were. */
type Left = { shown: number; scroll: number };

/** Wakes the search page: its address is what is asked, and Back and reload find it as it was left. */
export function wakeSearchPage(page: HTMLElement, setting: Setting): void {
  adoptStyles(styles);
  let asked: Asked = readSearchAddress(location.search, location.hash);
  const left = readLeft(asked);
  let isReturning = left !== undefined;
  history.scrollRestoration = 'manual';

  const keep = () => keepLeft(asked, panel.shown(), isReturning && left ? left.scroll : scrollY);
  const onLook = (now: Asked) => {
    asked = now;
    keep();
  };
  const panel = wakeSearchPanel(page, { ...setting, onLook });
  panel.form.addEventListener('submit', (event) => {
    event.preventDefault();
    void panel.look();
  });
  panel.form.hidden = false;
  panel.field.value = asked.query;
  chooseScope(panel, asked.scope);
  if (!left) focusAtOnce(panel.field);

  const goOn = () => (isReturning = false);
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

/**
 * The state of an entry in the history is shared by all parts of a page: each keeps one key of it, by its own name, and
 * carries the others along when it writes. This is the search's.
 */
const key = 'search';

/** Writes what is asked into the address, and how it was left into the entry. */
function keepLeft(asked: Asked, shown: number, scroll: number): void {
  const others: unknown = history.state;
  const address = writeSearchAddress(asked);
  const state = { ...(isRecord(others) ? others : {}), [key]: { address, shown, scroll } };
  // Some browsers refuse what comes too often. The search goes on, and the next time may be taken again.
  attempt(() => history.replaceState(state, '', location.pathname + withPlace(address)));
}

/** A place on the page that the address names stays in it, unless it has a fragment of its own, or had one. */
function withPlace(address: string): string {
  const isPlace = !address.includes('#') && document.querySelector(':target');
  return address + (isPlace ? location.hash : '');
}

/** How this very question was left; nothing where another or none was. */
function readLeft(asked: Asked): Left | undefined {
  const state: unknown = history.state;
  const left = isRecord(state) ? state[key] : undefined;
  if (!isRecord(left) || left.address !== writeSearchAddress(asked)) return undefined;
  const { shown, scroll } = left;
  return typeof shown === 'number' && typeof scroll === 'number' ? { shown, scroll } : undefined;
}
