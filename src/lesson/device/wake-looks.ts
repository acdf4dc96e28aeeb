import { whenNear } from '../../page/device/when-near.ts';

/** Brings what draws the seam once a reader is near it, and not where a reader would have nothing move. */
export function wakeLooks(): void {
  if (location.protocol === 'file:') return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  for (const section of document.querySelectorAll<HTMLElement>('[data-look-again]'))
    whenNear(section, () => {
      if (calm.matches) return;
      // Without it the pair stands there in words, and nothing is missing.
      void import('./look-again.ts')
        .then(({ openLooks }) => openLooks(section))
        .catch(() => undefined);
    });
}
