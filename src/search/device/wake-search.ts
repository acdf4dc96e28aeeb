/** How long a reader waits for the script behind the dialog or the page before the page says that it does not come. */
const patience = 5000;

/**
 * Lets the link to the search open the dialog in its place. The dialog is in the page and opens at once; what looks things
 * up is loaded only when a reader reaches for it: by pointer, by focus, by the shortcut, or by opening the search page.
 */
export function wakeSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');
  if (!link) return;
  const root = new URL('..', link.href).href;
  const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  if (page)
    void expectScript(page, async () =>
      (await import('./search-page.ts')).wakeSearchPage(page, root),
    );
  const field = dialog?.querySelector<HTMLInputElement>('[name="q"]');
  if (!dialog || !field) return;

  const load = () => import('./search-dialog.ts');
  const open = () => {
    // The browser gives the focus back to where it is now, once the dialog closes.
    if (!dialog.open) dialog.showModal();
    field.focus();
    field.select();
    void expectScript(dialog, async () => (await load()).lookInDialog(dialog, root));
  };
  letClose(dialog);
  nameShortcut(link);
  link.role = 'button';
  link.ariaHasPopup = 'dialog';
  for (const intent of ['pointerenter', 'focus'])
    link.addEventListener(intent, () => void load().catch(() => undefined), { once: true });
  link.addEventListener('click', (event) => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    const isPressed = event.target === link && event.key === ' ';
    const isAsked = isShortcut(event) && (dialog.open || !isWriting(event.target));
    if (!isPressed && !isAsked) return;
    event.preventDefault();
    open();
  });
}

/** Marks what a reader came for, where the address says it. */
export function wakeMarks(): void {
  if (!location.search.includes('mark=')) return;
  void import('./mark-arrival.ts').then(({ markArrival }) => markArrival());
}

/** While a script fails or does not come, the page says so and shows the way on. It may come yet. */
async function expectScript(place: HTMLElement, wake: () => Promise<void>): Promise<void> {
  const showFailure = (isFailed: boolean) => {
    const sentence = place.querySelector<HTMLElement>('[data-search-failed]');
    if (sentence) sentence.hidden = !isFailed;
  };
  const impatience = setTimeout(showFailure, patience, true);
  await wake().then(
    () => showFailure(false),
    () => showFailure(true),
  );
  clearTimeout(impatience);
}

/** Closes by Escape, by the button, beside the dialog, and by a result: one on this very page would stay behind it. */
function letClose(dialog: HTMLDialogElement): void {
  dialog.addEventListener('keydown', (event) => {
    // A field for searching takes the first Escape for itself. One must do.
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    const { target } = event;
    const isWayOut = target instanceof Element && target.closest('[data-search-close], a');
    if (target === dialog || (isWayOut && !opensElsewhere(event))) dialog.close();
  });
}

function opensElsewhere({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey;
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

/** In a field for text the same keys may mean something to the reader or to the browser. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, input:not([type="radio"], [type="checkbox"])'))
  );
}
