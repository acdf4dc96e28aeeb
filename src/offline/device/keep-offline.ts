/** Beside the folder of scripts, so that its scope is the garden, wherever it stands on its host. */
const address = '../sw.js';

/**
 * Lets the garden be read offline from now on, and offers a newer version of it once one is there. Where a browser has no
 * service workers, or refuses this one, everything stays as it is.
 */
async function keepOffline(): Promise<void> {
  const registration = await navigator.serviceWorker.register(new URL(address, import.meta.url), {
    updateViaCache: 'none',
  });
  await registration.update();
  // Pages come from the network first: one that is just here is as new as what is found by now.
  const known = new Set([registration.installing, registration.waiting, registration.active]);
  const offer = async (worker: ServiceWorker) => {
    if (known.has(worker)) return;
    known.add(worker);
    const { offerUpdate } = await import('./offer-update.ts');
    offerUpdate(registration);
  };
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') attempt(offer(installing));
    });
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) attempt(registration.update());
  });
}

/** What fails here concerns no reader: they are offline, or their browser keeps nothing. */
function attempt(work: Promise<unknown>): void {
  work.catch(() => undefined);
}

attempt(keepOffline());
