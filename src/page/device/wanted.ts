import { openDraft } from './draft.ts';
import { loadIsland } from './island.ts';
import { whenNear } from './when-near.ts';

declare global {
  interface HTMLElementTagNameMap {
    'astro-island': HTMLElement & { wanted?: Wanted };
  }
}

/** What an island finds on its element when it hydrates. */
export type Wanted = {
  /** What was fetched from its section's `data-source`. */
  data: unknown;
  fetchAgain: () => Promise<unknown>;
  /** Shows the sentences that stand ready in the section under this name in `data-notice`, or none of them. */
  notify: (sentence?: Notice) => void;
  /** Lets go of what the tab keeps of the section's fields, since the island has it. */
  forgetDraft: () => void;
};

/** It is on its way; it has not come; and it has not, while the tab cannot keep what is written. */
type Notice = 'waiting' | 'failed' | 'unkept';

/** How long what was touched may take until the page says that it is on its way, and until it says that something is amiss. */
const [soon, late] = [400, 10_000];

/** What a reader may do inside of a section that shows it is wanted. */
const touches = ['pointerdown', 'focusin', 'input'] as const;

/**
 * `client:wanted`: hydrates an island once it is nearly on the screen, or something in its section is touched. The data
 * that the section names in `data-source` comes beside the scripts, and is left on the island as `wanted`. What fails or
 * takes too long is said by the section's `data-notice`, and the next touch tries again. What is written until then is kept
 * in the tab under the name in `data-draft`. `client:wanted="now"` is for what a whole page is about: it does not wait.
 */
export default function begin(island: HTMLElement): void {
  const section = island.closest('section');
  // From disk a browser loads no modules; the page reads as it does without script.
  if (!section || location.protocol === 'file:') return;
  const { source, draft: key } = section.dataset;
  const isRead = new Promise((resolve) =>
    document.addEventListener('readystatechange', resolve, { once: true }),
  );
  const draft = key === undefined ? undefined : openDraft(island, key, isRead);
  const sleeping = new AbortController();
  const options = { capture: true, signal: sleeping.signal };
  const fetchAgain = async (): Promise<unknown> => source && (await fetch(source)).json();
  const notify: Wanted['notify'] = (notice) => {
    const shown = notice === 'failed' && draft?.isKept() === false ? 'unkept' : (notice ?? '');
    for (const each of section.querySelectorAll<HTMLElement>('[data-notice]'))
      each.hidden = !each.dataset.notice?.split(' ').includes(shown);
  };
  let attempts = 0;
  let isLoading = false;
  let isTouched = false;
  let state: Notice | undefined;
  const fail = () => {
    state = 'failed';
    // Who has only passed by need not hear of it.
    if (isTouched) notify(state);
  };
  const wake = async () => {
    if (isLoading || sleeping.signal.aborted) return;
    isLoading = true;
    state = 'waiting';
    // Says when it takes too long, and goes on waiting.
    const timer = setTimeout(fail, late);
    try {
      const [hydrate, data] = await Promise.all([
        loadIsland(island, attempts++),
        fetchAgain(),
        isRead,
      ]);
      // What is pressed must not move beneath the finger.
      while (section.querySelector(':active')) await new Promise(requestAnimationFrame);
      const forgetDraft = () => draft?.forget();
      Object.assign(island, { wanted: { data, fetchAgain, notify, forgetDraft } satisfies Wanted });
      hydrate();
      sleeping.abort();
      state = undefined;
      notify();
    } catch {
      fail();
    } finally {
      clearTimeout(timer);
      isLoading = false;
    }
  };
  const touch = () => {
    isTouched = true;
    void wake();
    setTimeout(() => state && notify(state), soon);
  };
  for (const kind of touches) section.addEventListener(kind, touch, options);
  section.addEventListener(
    'submit',
    ({ target }) => {
      // Noted where the island finds it when it wakes.
      if (target instanceof HTMLFormElement) target.dataset.submitted = '';
      touch();
    },
    options,
  );
  if (island.getAttribute('opts')?.includes('"now"')) touch();
  else whenNear(section, () => void wake());
}

// Astro's own element, with slots, nested islands and every kind of prop, would take a tenth of a lesson's first round trip.
customElements.define(
  'astro-island',
  class extends HTMLElement {
    connectedCallback() {
      begin(this);
    }
  },
);
