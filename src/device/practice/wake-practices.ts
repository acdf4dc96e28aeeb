import { dialogsClosed, watchPresses } from './presses.ts';

/** What takes the place of a practice's form. It is a file of its own, fetched only once it is wanted. */
export type PracticeIsland = {
  /** Throws where the practice cannot be shown. Calls `broken`, with the form in its place again, if it fails later. */
  mountPractice: (form: HTMLFormElement, source: URL, file: unknown, broken: () => void) => void;
};

type Load = () => Promise<PracticeIsland>;

/** How near to the screen a practice wakes, and how long it may take until the page says that something is amiss. */
const nearness = '600px';
const patience = 10_000;

/** What a reader may do inside a practice that shows it is wanted. */
const touches = ['pointerdown', 'focusin', 'keydown', 'change'] as const;

/** Lets every practice of the page sleep until it is nearly seen, or until something in it is touched. */
export function wakePractices(load: Load): void {
  for (const section of document.querySelectorAll<HTMLElement>('[data-practice]')) {
    const form = section.querySelector('form');
    if (form) whenNear(section, sleep(section, form, load));
  }
}

/** Waits for a touch, and gives what wakes the practice without one. A try that failed is made again at the next touch. */
function sleep(section: HTMLElement, form: HTMLFormElement, load: Load): () => void {
  const sleeping = new AbortController();
  const { signal } = sleeping;
  const presses = watchPresses(section, signal);
  const source = new URL(section.dataset.source ?? '', document.baseURI);
  let isWaking = false;
  let isTouched = false;
  const fail = () => {
    isWaking = false;
    // Who has only passed by need not hear of it; the next touch tries again.
    if (isTouched) tell(section, 'failed');
  };
  const tryToWake = async () => {
    try {
      const [island, file] = await fetchParts(load, source, fail);
      await dialogsClosed();
      await presses.ended();
      // Another try may have been faster.
      if (signal.aborted) return;
      tell(section);
      island.mountPractice(form, source, file, () => {
        tell(section, 'failed');
        sleep(section, form, load);
      });
      sleeping.abort();
    } catch {
      fail();
    }
  };
  const wake = () => {
    if (isWaking || signal.aborted) return;
    isWaking = true;
    void tryToWake();
  };
  const notice = () => {
    isTouched = true;
    wake();
  };
  for (const touch of touches) section.addEventListener(touch, notice, { capture: true, signal });
  const send = () => {
    // Noted where the island will find it.
    form.dataset.submitted = '';
    tell(section, 'waiting');
    wake();
  };
  form.addEventListener('submit', send, { signal });
  return wake;
}

function whenNear(section: HTMLElement, near: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      near();
    },
    { rootMargin: nearness },
  );
  observer.observe(section);
}

/** Fetches the island and its data beside each other. Says when that takes too long, and goes on waiting. */
async function fetchParts(
  load: Load,
  source: URL,
  tooLong: () => void,
): Promise<[PracticeIsland, unknown]> {
  const impatience = setTimeout(tooLong, patience);
  try {
    return await Promise.all([load(), fetchFile(source)]);
  } finally {
    clearTimeout(impatience);
  }
}

async function fetchFile(source: URL): Promise<unknown> {
  const response = await fetch(source, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${source.href} answers ${response.status}.`);
  return response.json();
}

/** Shows one of the sentences that stand ready in the section, or none of them. */
function tell(section: HTMLElement, sentence?: 'waiting' | 'failed'): void {
  for (const each of section.querySelectorAll<HTMLElement>('[data-tells]'))
    each.hidden = each.dataset.tells !== sentence;
}
