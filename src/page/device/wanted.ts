import type { ClientDirective } from 'astro';
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
  /** Shows one of the sentences that stand ready in the section as `data-notice`, or none of them. */
  notify: (sentence?: 'waiting' | 'failed') => void;
};

/** How long an island may take until the page says that something is amiss. */
const timeout = 10_000;

/** What a reader may do inside of a section that shows it is wanted. */
const touches = ['pointerdown', 'focusin', 'keydown', 'change'] as const;

/**
 * `client:wanted`: hydrates an island once it is nearly on the screen, or something in its section is touched. The data
 * that the section names in `data-source` comes beside the scripts, and is left on the island as `wanted`. What fails or
 * takes too long is said by the section's `data-notice="failed"`, and the next touch tries again. `client:wanted="now"` is
 * for what a whole page is about: it does not wait, and says so at once.
 */
const wanted: ClientDirective = (load, { value }, island) => {
  const section = island.closest('section');
  // From disk a browser loads no modules; the page reads as it does without script.
  if (!section || location.protocol === 'file:') return;
  const sleeping = new AbortController();
  const options = { capture: true, signal: sleeping.signal };
  const fetchAgain = () => fetchData(section.dataset.source);
  const notify: Wanted['notify'] = (sentence) => {
    for (const each of section.querySelectorAll<HTMLElement>('[data-notice]'))
      each.hidden = each.dataset.notice !== sentence;
  };
  let isWaking = false;
  let isTouched = false;
  const fail = () => {
    isWaking = false;
    // Who has only passed by need not hear of it.
    if (isTouched) notify('failed');
  };
  const wake = async () => {
    if (isWaking) return;
    isWaking = true;
    // Says when it takes too long, and goes on waiting.
    const timer = setTimeout(fail, timeout);
    try {
      const [hydrate, data] = await Promise.all([load(), fetchAgain()]);
      // What is pressed must not move beneath the finger.
      while (section.querySelector(':active')) await new Promise(requestAnimationFrame);
      if (sleeping.signal.aborted) return;
      Object.assign(island, { wanted: { data, fetchAgain, notify } satisfies Wanted });
      await hydrate();
      // Astro resolves a failed `load` to a function that hydrates nothing.
      if (island.hasAttribute('ssr')) throw new Error('Not hydrated');
      sleeping.abort();
      notify();
    } catch {
      fail();
    } finally {
      clearTimeout(timer);
    }
  };
  const touch = () => {
    isTouched = true;
    void wake();
  };
  for (const kind of touches) section.addEventListener(kind, touch, options);
  section.addEventListener(
    'submit',
    ({ target }) => {
      // Noted where the island finds it when it wakes.
      if (target instanceof HTMLFormElement) target.dataset.submitted = '';
      notify('waiting');
      touch();
    },
    options,
  );
  island.addEventListener('astro:hydration-error', (event) => event.preventDefault());
  if (value === 'now') touch();
  else whenNear(section, () => void wake());
};

export default wanted;

async function fetchData(source: string | undefined): Promise<unknown> {
  if (source === undefined) return undefined;
  const response = await fetch(source, { signal: AbortSignal.timeout(timeout) });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}
