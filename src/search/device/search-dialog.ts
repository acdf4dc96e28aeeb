import { readQuery } from '../query.ts';
import { writeSearchAddress } from '../search-address.ts';
import { chosenScope } from './panel-parts.ts';
import { wakeSearchPanel, type SearchPanel } from './search-panel.ts';

let panel: SearchPanel | undefined;

/** Looks up what stands in the dialog's field by now: what was written the last time, or while this script was on its way. */
export function lookInDialog(dialog: HTMLDialogElement, root: string): void {
  panel ??= wakeDialog(dialog, root);
  void panel.look(panel.shown());
}

function wakeDialog(dialog: HTMLDialogElement, root: string): SearchPanel {
  const form = dialog.querySelector<HTMLFormElement>('[data-search-panel]');
  if (!form) throw new Error('The search dialog has no panel.');
  const awake = wakeSearchPanel(form, root);
  form.addEventListener('submit', (event) => {
    if (chosenScope(awake) !== 'device') return;
    // Sent as a form, what is looked for on the device would leave it.
    event.preventDefault();
    const { text: query } = readQuery(awake.field.value);
    location.assign(new URL(`search/${writeSearchAddress({ query, scope: 'device' })}`, root));
  });
  return awake;
}
