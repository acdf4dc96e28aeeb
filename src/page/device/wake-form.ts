import { dialogsClosed, watchPresses } from './presses.ts';

/** How near to the screen a form wakes, and how long it may take until the page says that something is amiss. */
const nearness = '600px';
const patience = 10_000;

/** What a reader may do inside a section that shows it is wanted. */
const touches = ['pointerdown', 'focusin', 'keydown', 'change'] as const;

/** Takes the form's place. Throws where that cannot be; calls `broken`, with the form in its place again, if it fails later. */
type TakePlace = (broken: () => void) => void;

/** Fetches all that is needed to take the form's place. */
export type Prepare = () => Promise<TakePlace>;

/** Lets a form sleep until it is nearly seen, or until something around it is touched. */
export function wakeForm(section: HTMLElement, form: HTMLFormElement, prepare: Prepare): void {
  whenNear(section, sleep(section, form, prepare));
}

/** Waits for a touch, and gives what wakes the form without one. A try that failed is made again at the next touch. */
function sleep(section: HTMLElement, form: HTMLFormElement, prepare: Prepare): () => void {
  const sleeping = new AbortController();
  const { signal } = sleeping;
  const presses = watchPresses(section, signal);
  let isWaking = false;
  let isTouched = false;
  const fail = () => {
    isWaking = false;
    // Who has only passed by need not hear of it; the next touch tries again.
    if (isTouched) tell(section, 'failed');
  };
  const tryToWake = async () => {
    // Says when it takes too long, and goes on waiting.
    const impatience = setTimeout(fail, patience);
    try {
      const takePlace = await prepare();
      await dialogsClosed();
      await presses.ended();
      // Another try may have been faster.
      if (signal.aborted) return;
      tell(section);
      takePlace(() => {
        tell(section, 'failed');
        sleep(section, form, prepare);
      });
      sleeping.abort();
    } catch {
      fail();
    } finally {
      clearTimeout(impatience);
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
    // Noted where what wakes will find it.
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

/** Shows one of the sentences that stand ready in the section, or none of them. */
function tell(section: HTMLElement, sentence?: 'waiting' | 'failed'): void {
  for (const each of section.querySelectorAll<HTMLElement>('[data-tells]'))
    each.hidden = each.dataset.tells !== sentence;
}
