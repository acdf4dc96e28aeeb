export {};

/*
 * What stands in the place of the service worker of a garden that keeps nothing for reading offline: it takes itself, and
 * all that an earlier one kept, off the devices of those who were here before.
 */

/** What a service worker has in its global scope; the types of the project are those of pages. */
declare const self: {
  registration: { scope: string; unregister: () => Promise<boolean> };
  skipWaiting: () => Promise<void>;
  addEventListener: (
    kind: 'install' | 'activate',
    listen: (event: { waitUntil: (work: Promise<unknown>) => void }) => void,
  ) => void;
};

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(remove()));

/** Another garden of the same host has caches of its own, which end in another scope. */
async function remove(): Promise<void> {
  const { scope } = self.registration;
  const own = (await caches.keys()).filter((name) => name.endsWith(`-${scope}`));
  await Promise.all(own.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
