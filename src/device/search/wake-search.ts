/**
 * Lets the link to the search open the dialog in its place. Nothing of the search is loaded before a reader reaches for it:
 * by pointer, by focus, by the shortcut, or by opening the search page.
 */
export function wakeSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');
  if (!link) return;
  const root = new URL('..', link.href).href;
  const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  if (page)
    void import('./search-page.ts').then(({ wakeSearchPage }) => wakeSearchPage(page, root));
  if (!dialog) return;

  const load = () => import('./search-dialog.ts');
  const open = () => {
    load()
      .then(({ openSearchDialog }) => openSearchDialog(dialog, root))
      // The search page stands without this script, and leads on.
      .catch(() => location.assign(link.href));
  };
  nameShortcut(link);
  link.role = 'button';
  link.ariaHasPopup = 'dialog';
  for (const intent of ['pointerenter', 'focus'])
    link.addEventListener(intent, () => void load().catch(() => undefined), { once: true });
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event) || isWriting(event.target)) return;
    event.preventDefault();
    open();
  });
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

/** In a field the same keys may mean something to the reader or to the browser. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'))
  );
}
