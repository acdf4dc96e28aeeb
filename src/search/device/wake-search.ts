import { startIndex } from './start-index.ts';

/** How long a reader waits for the script behind the dialog or the page before the page says that it does not come. */
const patience = 5000;

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
  for (const intent of ['pointerenter', 'focus', 'touchstart'])
    link.addEventListener(intent, dialog.prepare, { once: true, passive: true });
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

/** The dialog, which is made when it is first wanted. What is behind it is fetched once, and again where that failed. */
function prepareDialog({ href }: HTMLAnchorElement, root: string) {
  let made: ReturnType<typeof makeDialog> | undefined;
  let early: Worker | undefined;
  const start = () => {
    const worker = early ?? startIndex(root);
    early = undefined;
    return worker;
  };
  const prepare = () => {
    if (made) return made;
    made = makeDialog(href);
    early = startIndex(root);
    // Whoever asks it starts another.
    early.onerror = () => (early = undefined);
    void furnish().catch(() => undefined);
    // Not one after the other, as they import each other.
    const scripts = [
      import('./search-dialog.ts'),
      import('./search-panel.ts'),
      import('../query.ts'),
    ];
    for (const script of scripts) void script.catch(() => undefined);
    return made;
  };
  const furnish = async () => {
    const { dialog, field } = prepare();
    const { furnishDialog } = await import('./furnish-dialog.ts');
    if (!dialog.className) furnishDialog(dialog, field, root);
  };
  return {
    prepare,
    isOpen: () => made?.dialog.open === true,
    open: () => {
      const { dialog, field } = prepare();
      // The browser gives the focus back to where it is now, once the dialog closes.
      if (!dialog.open) dialog.showModal();
      field.focus();
      field.select();
      // What cannot be shown here is shown on the page of the search.
      const furnished = furnish().catch(() => location.assign(href));
      const wake = async () => {
        const { lookInDialog } = await import('./search-dialog.ts');
        await furnished;
        lookInDialog(dialog, { root, startIndex: start });
      };
      void expectScript(dialog, wake, furnished);
    },
  };
}

/** The least that can be written in: the field, in a form that leads to the page of the search. */
function makeDialog(action: string) {
  const [dialog, form, row, field] = [
    document.createElement('dialog'),
    document.createElement('form'),
    document.createElement('div'),
    document.createElement('input'),
  ];
  dialog.dataset.searchDialog = '';
  form.action = action;
  field.type = 'search';
  field.name = 'q';
  row.append(field);
  form.append(row);
  dialog.append(form);
  document.body.append(dialog);
  letClose(dialog);
  return { dialog, field };
}

/** While a script fails or does not come, a place says so, once it can, and shows the way on. It may come yet. */
async function expectScript(
  place: HTMLElement,
  wake: () => Promise<void>,
  furnished?: Promise<void>,
): Promise<void> {
  const showFailure = async (isFailed: boolean) => {
    await furnished;
    const sentence = place.querySelector<HTMLElement>('[data-search-failed]');
    if (sentence) sentence.hidden = !isFailed;
  };
  const impatience = setTimeout(() => void showFailure(true), patience);
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
