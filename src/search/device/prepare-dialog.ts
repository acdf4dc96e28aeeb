import { expectScript } from './expect-script.ts';
import { startIndex } from './start-index.ts';

/** The dialog, which is made when it is first wanted. What is behind it is fetched once, and again where that failed. */
export function prepareDialog({ href }: HTMLAnchorElement, root: string) {
  let made: ReturnType<typeof makeDialog> | undefined;
  let early: Worker | undefined;
  let isPrepared = false;
  const make = () => (made ??= makeDialog(href));
  const takeWorker = () => {
    const worker = early ?? startIndex(root);
    early = undefined;
    return worker;
  };
  const complete = async () => {
    const { dialog, field } = make();
    const { completeDialog } = await import('./complete-dialog.ts');
    if (!dialog.className) completeDialog(field, root);
  };
  const prepare = () => {
    if (isPrepared) return;
    isPrepared = true;
    early = startIndex(root);
    // Whoever asks it starts another.
    early.onerror = () => (early = undefined);
    // Not one after the other, as they import each other.
    void Promise.allSettled([
      complete(),
      import('./search-dialog.ts'),
      import('./search-panel.ts'),
      import('../query.ts'),
    ]);
  };
  const wake = () => {
    const { dialog, field } = make();
    prepare();
    // What cannot be shown here is shown on the page of the search.
    const completed = complete().catch(() =>
      location.assign(`${href}?q=${encodeURIComponent(field.value)}`),
    );
    const look = async () => {
      const { lookInDialog } = await import('./search-dialog.ts');
      await completed;
      lookInDialog(dialog, { root, startIndex: takeWorker });
    };
    void expectScript(dialog, look, completed);
  };
  return {
    prepare,
    isOpen: () => made?.dialog.open === true,
    open: () => {
      const { dialog, field } = make();
      // The browser gives the focus back to where it is now, once the dialog closes.
      if (!dialog.open) dialog.showModal();
      field.focus();
      field.select();
      // The field is there for the next key, before all the rest is begun.
      setTimeout(wake);
    },
  };
}

/** How the dialog looks until its styles come: in its place, in the garden's colours. */
const sketch = {
  dialog:
    'inline-size:min(100% - 2rem,42rem);margin-block-start:8dvb;padding:1.25rem;border:0;border-radius:1.25rem;background:var(--paper)',
  field:
    'inline-size:100%;padding:.55rem 1.1rem;border:1px solid var(--edge);border-radius:99px;background:var(--leaf);color:var(--ink);font:inherit',
};

/** The least that can be written in: the field, in a form that leads to the page of the search. */
function makeDialog(action: string) {
  const [dialog, form, row, field] = [
    document.createElement('dialog'),
    document.createElement('form'),
    document.createElement('div'),
    document.createElement('input'),
  ];
  dialog.dataset.searchDialog = '';
  dialog.style.cssText = sketch.dialog;
  field.style.cssText = sketch.field;
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

/** Whether a click opens another tab or window. */
export function opensElsewhere({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey;
}
