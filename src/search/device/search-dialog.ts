import { readQuery, writeSearchAddress } from '../query.ts';
import { chosenScope } from './panel-parts.ts';
import { wakeSearchPanel, type SearchPanel, type Setting } from './search-panel.ts';

let panel: SearchPanel | undefined;

/** Looks up what the dialog's field has by now: what was written the last time, or while this script was on its way. */
export function lookInDialog(dialog: HTMLDialogElement, setting: Setting): void {
  panel ??= wakeDialog(dialog, setting);
  void panel.look(panel.shown());
}

function wakeDialog(dialog: HTMLDialogElement, setting: Setting): SearchPanel {
  const awake = wakeSearchPanel(dialog, setting);
  awake.form.addEventListener('submit', (event) => {
    if (chosenScope(awake) !== 'device') return;
    // Sent as a form, what is looked for on the device would leave it.
    event.preventDefault();
    const { text: query } = readQuery(awake.field.value);
    location.assign(
      new URL(`search/${writeSearchAddress({ query, scope: 'device' })}`, setting.root),
    );
  });
  return awake;
}
