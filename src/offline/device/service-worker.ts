import { clientsClaim } from 'workbox-core';
import type { RouteMatchCallback, WorkboxPlugin } from 'workbox-core/types.js';
import {
  cleanupOutdatedCaches,
  getCacheKeyForURL,
  matchPrecache,
  precache,
} from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { mostKept, skipWaiting } from '../worker-facts.ts';

/*
 * The garden's service worker. The build puts it at the garden's root, with the list of what is kept ahead of reading. A
 * newer one waits until no page of this one is open, or a reader asks for it, so that an open page finds its own scripts.
 */

/** What a service worker has in its global scope; the types of the project are those of pages. */
declare const self: {
  /** Put in its place by the build. */
  __WB_MANIFEST: { url: string; revision: string | null }[];
  registration: { navigationPreload?: { enable: () => Promise<void> } };
  skipWaiting: () => Promise<void>;
};

const { href: root } = new URL('./', location.href);

/** Sound and film are large, and asked for in parts. */
const isOwn: RouteMatchCallback = ({ url, request }) =>
  url.href.startsWith(root) && !['audio', 'video'].includes(request.destination);

/** A file with a digest in its name never changes. */
const isHashed: RouteMatchCallback = (asked) =>
  isOwn(asked) === true && /\/_astro\/|\.pf_\w+$/.test(asked.url.pathname);

/** For how many seconds the network may take before what is kept is shown in its place. */
const networkTimeoutSeconds = 3;

/** A query is read by the page's script, and the file is the same. */
const withoutQuery = ({ url }: Request) => url.replace(/[?#].*/, '');

/** What was read is kept in a cache of its own, unless it is kept anyway. */
const keeping: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(withoutQuery(request)),
  cacheWillUpdate: ({ request, response }) => {
    const isWanted = response.status === 200 && !getCacheKeyForURL(withoutQuery(request));
    return Promise.resolve(isWanted ? response : null);
  },
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
    (await matchPrecache(request)) ?? cachedResponse,
  cacheDidUpdate: async ({ cacheName }) => {
    const cache = await caches.open(cacheName);
    // They come in the order in which they were kept.
    const oldest = (await cache.keys()).slice(0, -mostKept);
    await Promise.all(oldest.map((request) => cache.delete(request)));
  },
};
const plugins = [keeping];

precache(self.__WB_MANIFEST);
cleanupOutdatedCaches();
// The page of a first visit, too, finds offline what it has not loaded yet.
clientsClaim();

registerRoute(isHashed, new CacheFirst({ plugins }));
registerRoute(isOwn, new NetworkFirst({ plugins, networkTimeoutSeconds }));
setCatchHandler(async ({ request }) => {
  const page = request.mode === 'navigate' ? await matchPrecache('offline/') : undefined;
  return page ?? Response.error();
});

addEventListener('activate', () => void self.registration.navigationPreload?.enable());
addEventListener('message', ({ data }) => {
  if (data === skipWaiting) void self.skipWaiting();
});
