/**
 * Lets Back lead to the fields again. A browser that has to load the page anew scrolls as far as it was scrolled before,
 * which is another place until the fields have their words, and so their height. Where they are taller than the screen,
 * their beginning is a place that it finds.
 */
export function holdPlace(form: HTMLElement, signal: AbortSignal): void {
  const section = form.closest('section');
  const hold = ({ persisted }: PageTransitionEvent) => {
    if (persisted || !section) return;
    const { top, bottom, height } = section.getBoundingClientRect();
    const isBegunAbove = top < 0 && bottom > 0;
    if (isBegunAbove && height > innerHeight) section.scrollIntoView({ behavior: 'instant' });
  };
  addEventListener('pagehide', hold, { signal });
}
