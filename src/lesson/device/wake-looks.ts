import { whenNear } from '../../page/device/when-near.ts';

/** Brings what draws the seam once a reader is near it. Where nothing should move, it only leads from one to the next. */
export function wakeLooks(): void {
  for (const section of document.querySelectorAll<HTMLElement>('[data-look-again]'))
    whenNear(section, () => {
      // Without it the first pair still stands there in words, and /turns/ has all of them.
      void import('./look-again.ts')
        .then(({ openLooks }) => openLooks(section))
        .catch(() => undefined);
    });
}
