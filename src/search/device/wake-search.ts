import { expectScript } from './expect-script.ts';
import { opensElsewhere, prepareDialog } from './prepare-dialog.ts';
import { startIndex } from './start-index.ts';

/**
 * Lets the link to the search open a dialog in its place. The dialog opens at once, with its field alone; everything else
 * comes when a reader reaches for it: by pointer, by focus, by the shortcut, or by opening the search page.
 */
export function wakeSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');
  if (!link) return;
  const root = new URL('..', link.href).href;
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  if (page) {
    void expectScript(page, async () => {
      const { wakeSearchPage } = await import('./search-page.ts');
      wakeSearchPage(page, { root, startIndex: () => startIndex(root) });
    });
    return;
  }
  nameShortcut(link);
  link.role = 'button';
  link.ariaHasPopup = 'dialog';
  const dialog = prepareDialog(link, root);
  for (const intent of ['pointerenter', 'focus']) link.addEventListener(intent, dialog.prepare);
  link.addEventListener('click', (event) => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    dialog.open();
  });
  document.addEventListener('keydown', (event) => {
    const isPressed = event.target === link && event.key === ' ';
    const isAsked = isShortcut(event) && (dialog.isOpen() || !isWriting(event.target));
    if (!isPressed && !isAsked) return;
    event.preventDefault();
    dialog.open();
  });
}

/** Marks what a reader came for, where the address says it. */
export function wakeMarks(): void {
  if (!location.search.includes('mark=')) return;
  void import('./mark-arrival.ts').then(({ markArrival }) => markArrival());
}

const isApple = /Mac|iP(hone|ad|od)/.test(navigator.userAgent);

function nameShortcut(link: HTMLElement): void {
  link.ariaKeyShortcuts = isApple ? 'Meta+K' : 'Control+K';
  const hint = link.querySelector('kbd');
  if (hint && isApple) hint.textContent = '⌘K';
}

function isShortcut({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && (isApple ? metaKey : ctrlKey) && !altKey && !shiftKey;
}

/**
 * In a field for text the same keys may mean something to the reader or to the browser. The field of a dialog that has
 * closed keeps the focus until the next frame, and nobody writes in it.
 */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.checkVisibility() &&
    (target.isContentEditable ||
      target.matches('textarea, input:not([type="radio"], [type="checkbox"])'))
  );
}
