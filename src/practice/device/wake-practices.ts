import { wakeForm } from '../../page/device/wake-form.ts';

/** What takes the place of a practice's form. It is a file of its own, fetched only once it is wanted. */
export type PracticeIsland = {
  /** Throws where the practice cannot be shown. Calls `broken`, with the form in its place again, if it fails later. */
  mountPractice: (form: HTMLFormElement, source: URL, file: unknown, broken: () => void) => void;
};

/** How many milliseconds the data of a practice may take. */
const patience = 10_000;

/** Lets every practice of the page sleep until it is wanted. The island and its data are fetched beside each other. */
export function wakePractices(load: () => Promise<PracticeIsland>): void {
  for (const section of document.querySelectorAll<HTMLElement>('[data-practice]')) {
    const form = section.querySelector('form');
    const source = new URL(section.dataset.source ?? '', document.baseURI);
    if (form)
      wakeForm(section, form, async () => {
        const [island, file] = await Promise.all([load(), fetchFile(source)]);
        return (broken) => island.mountPractice(form, source, file, broken);
      });
  }
}

async function fetchFile(source: URL): Promise<unknown> {
  const response = await fetch(source, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${source.href} answers ${response.status}.`);
  return response.json();
}
