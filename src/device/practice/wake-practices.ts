/** What takes a practice over: everything it needs is loaded by then. */
export type PracticeIsland = {
  takePractice: (section: HTMLElement, wasSent: boolean) => Promise<void>;
};

/** What a reader may do inside a practice that shows it is wanted. */
const touches = ['pointerdown', 'focusin', 'keydown', 'change', 'submit'] as const;

/**
 * Waits beside every practice of the page until it is near or touched, then lets the island take it over. Where that
 * fails the page says so; the form and the whole text stand as they were.
 */
export function wakePractices(load: () => Promise<PracticeIsland>): void {
  for (const section of document.querySelectorAll<HTMLElement>('[data-practice]')) {
    waitForReader(section, load);
  }
}

function waitForReader(section: HTMLElement, load: () => Promise<PracticeIsland>): void {
  let isAwake = false;
  let wasSent = false;
  const wake = async (): Promise<void> => {
    if (isAwake) return;
    isAwake = true;
    watcher.disconnect();
    try {
      const island = await load();
      await island.takePractice(section, wasSent);
    } catch {
      section.querySelector('[data-failed]')?.removeAttribute('hidden');
    }
  };
  const watcher = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) void wake();
    },
    { rootMargin: '600px' },
  );
  watcher.observe(section);
  for (const touch of touches) {
    section.addEventListener(touch, ({ type }) => {
      // Pressed before anything could answer: the island goes on from there.
      if (type === 'submit') wasSent = true;
      void wake();
    });
  }
}
