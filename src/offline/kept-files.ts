import type { Route } from '../garden/routes.ts';

/** A file of the built site, with the digest of its content where its name has none. */
export type KeptFile = { path: string; size: number; revision: string | null };

/** The most that a device is given to keep ahead of reading, in bytes before compression: all in all, and of one kind or page. */
export const bounds = { all: 4 * 1024 * 1024, group: 1024 * 1024 };

/** What answers for a page that is not kept, where there is no connection. */
export const offlineRoute: Route = { path: '/offline/', kind: 'tool', anchors: [] };

/** What readers come for, in this order; then all other pages but notes, and notes. */
const first = ['/offline/', '/', '/lessons/', '/read/', '/practices/', '/yours/', '/search/'];

/**
 * The pages of a garden, the most wanted first. Those that an author has in no list are left out: whoever reads the list of
 * what is kept would find them in it. So are old addresses, and other pairs of stances, of which there may be many.
 */
export function orderPages(routes: readonly Route[]): string[] {
  return routes
    .filter(({ kind }) => kind === 'listed' || kind === 'tool' || kind === 'empty')
    .map(({ path }) => ({ path, rank: rankOf(path) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ path }) => path);
}

function rankOf(path: string): number {
  if (path === '/') return 1;
  const place = first.findIndex((start) => start !== '/' && path.startsWith(start));
  if (place >= 0) return place;
  return first.length + (path.startsWith('/notes/') ? 1 : 0);
}

/**
 * Takes groups of files that belong together, in their order, until the next would be more than a device is given. A group
 * that is too large by itself is passed over. So a garden of any size keeps about as much.
 */
export function chooseFiles(groups: Iterable<readonly KeptFile[]>): KeptFile[] {
  const chosen: KeptFile[] = [];
  let total = 0;
  for (const group of groups) {
    const size = group.reduce((sum, file) => sum + file.size, 0);
    if (size > bounds.group) continue;
    total += size;
    if (total > bounds.all) break;
    chosen.push(...group);
  }
  return chosen;
}
