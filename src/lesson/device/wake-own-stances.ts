import { wakeForm } from '../../page/device/wake-form.ts';

/** What takes the place of the form for a reader's own stances. It is a file of its own, fetched only once it is wanted. */
export type OwnIsland = {
  /** Looks up what is kept, and gives what takes the form's place. */
  prepareOwn: (
    section: HTMLElement,
    form: HTMLFormElement,
  ) => Promise<(broken: () => void) => void>;
};

/** Shows the place for a reader's own stances, which without a script could keep nothing, and lets it sleep until it is wanted. */
export function wakeOwnStances(load: () => Promise<OwnIsland>): void {
  const section = document.querySelector<HTMLElement>('[data-own]');
  const form = section?.querySelector('form');
  if (!section || !form) return;
  section.hidden = false;
  wakeForm(section, form, async () => (await load()).prepareOwn(section, form));
}
