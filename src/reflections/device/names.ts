/*
 * Under which names things are kept. Whoever only wants to know whether anything is, need not load what reads it.
 */

/** The name of a site's database and channel, by its permanent id: one host may serve many sites. */
export function databaseName(site: string): string {
  return `hindsight:${site}`;
}

/** What the keys of a database's journal begin with. */
export function prefixOf(name: string): string {
  return `${name}:keeping:`;
}

export function keysOf(storage: Storage, prefix: string): string[] {
  return Object.keys(storage).filter((key) => key.startsWith(prefix));
}

/** Where the journal is. */
export function openStorage(): Storage {
  return hasLocks() ? localStorage : sessionStorage;
}

/** Pages without https have no locks. */
export function hasLocks(): boolean {
  return 'locks' in navigator;
}
