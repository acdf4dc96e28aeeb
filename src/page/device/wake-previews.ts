/** Lets a card tell of the page behind a link of a text, once a reader reaches one. Its script comes with the first. */
export function wakePreviews(): void {
  const reach = (event: PointerEvent | FocusEvent) => {
    const link = reachedLink(event);
    // Without the script a link is a link.
    if (link)
      void import('./previews.ts').then(
        ({ showSoon }) => showSoon(link, event),
        () => undefined,
      );
  };
  addEventListener('pointerover', reach);
  addEventListener('focusin', reach);
}

/** A pointer rests on it, or a key has led there; a finger does neither. */
function reachedLink(event: PointerEvent | FocusEvent): HTMLAnchorElement | null | undefined {
  const { target } = event;
  const isReached =
    target instanceof Element &&
    ('pointerType' in event ? event.pointerType !== 'touch' : target.matches(':focus-visible'));
  return isReached ? target.closest<HTMLAnchorElement>('main a[href]') : undefined;
}
