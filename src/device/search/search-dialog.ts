import { wakeSearchPanel, type SearchPanel } from './search-panel.ts';

let panel: SearchPanel | undefined;

/** Opens the dialog with the focus in its field. What was written the last time is still there, ready to be replaced. */
export function openSearchDialog(dialog: HTMLDialogElement, root: string): void {
  if (dialog.open) return;
  panel ??= wakeDialog(dialog, root);
  // The browser gives the focus back to where it is now, once the dialog closes.
  dialog.showModal();
  panel.field.focus();
  panel.field.select();
  void panel.look(panel.shown());
}

function wakeDialog(dialog: HTMLDialogElement, root: string): SearchPanel {
  const form = dialog.querySelector<HTMLFormElement>('[data-search-panel]');
  if (!form) throw new Error('The search dialog has no panel.');
  const close = () => {
    dialog.close();
  };
  dialog.querySelector('[data-search-close]')?.addEventListener('click', close);
  dialog.addEventListener('keydown', (event) => {
    // A field for searching takes the first Escape for itself. One must do.
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    close();
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) close();
  });
  const woken = wakeSearchPanel(form, root);
  woken.results.addEventListener('click', (event) => {
    // A result on this very page would else stay behind the dialog.
    const isNewTab = event.ctrlKey || event.metaKey || event.shiftKey;
    if (!isNewTab && event.target instanceof Element && event.target.closest('a')) close();
  });
  return woken;
}
