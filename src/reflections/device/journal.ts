import { attempt } from '../../text/attempt.ts';
import { isRecord } from '../../text/record.ts';
import { readReflection, toRecord } from '../read-record.ts';
import type { Reflection } from '../reflection.ts';
import { hasLocks, keysOf, openStorage, prefixOf } from './names.ts';

/**
 * What pages are writing at this moment. It is written synchronously with every change, so that it is found again when a
 * page is reloaded, closed or killed before the database has it.
 */
export type Journal = ReturnType<typeof openJournal>;

/** A reflection that is being written, with the forms in which its page has seen it: all that is needed to keep it later. */
type Entry = { mine: Reflection; known: readonly Reflection[] };

/** How many characters the whole journal may take. Browsers give a whole host some five million. */
const mostCharacters = 2_000_000;

/**
 * Where the tab's storage is blocked or full, nothing is noted, and keeping goes on without. Where the browser has no
 * locks, nobody can tell what other pages are still writing: then each tab has its own journal, which is closed with it.
 */
export function openJournal(name: string) {
  const prefix = prefixOf(name);
  const locks = createLocks();
  return {
    write: (key: string, { mine, known }: Entry) =>
      attempt(() => {
        const storage = openStorage();
        const text = JSON.stringify({ mine: toRecord(mine), known: known.map(toRecord) });
        const others = keysOf(storage, prefix).filter((other) => other !== prefix + key);
        const lengths = others.map((other) => storage.getItem(other)?.length ?? 0);
        if (lengths.reduce((sum, length) => sum + length, text.length) > mostCharacters) return;
        // Before it is written, so that no page finds it there and takes it for left behind.
        locks.take(prefix + key);
        storage.setItem(prefix + key, text);
      }),
    clear: (key: string) => {
      attempt(() => openStorage().removeItem(prefix + key));
      locks.release(prefix + key);
    },
    /** What all pages are writing, and what they left behind. */
    list: () =>
      attempt(() => {
        const storage = openStorage();
        return keysOf(storage, prefix).flatMap((key) => listEntry(storage, key, locks) ?? []);
      }) ?? [],
  };
}

function listEntry(storage: Storage, key: string, locks: Locks) {
  return attempt(() => {
    const text = storage.getItem(key);
    const entry = readEntry(JSON.parse(text ?? 'null'));
    if (!entry) return undefined;
    const isThere = () => attempt(() => storage.getItem(key)) === text;
    /** Takes it away, unless something newer has taken its place. */
    const clear = () => attempt(() => isThere() && storage.removeItem(key));
    /** Keeps it if it was left behind, and takes it away once that has succeeded. What a page is still writing is left alone. */
    const settle = (keep: (entry: Entry) => Promise<boolean>) =>
      locks.whileFree(key, async () => {
        // Another page may have settled it in the meantime.
        if (isThere() && (await keep(entry))) clear();
      });
    return { entry, clear, settle };
  });
}

/** Undefined where it is none, or belongs to another version. */
function readEntry(value: unknown): Entry | undefined {
  if (!isRecord(value)) return undefined;
  const mine = readReflection(value.mine);
  const known: unknown[] = Array.isArray(value.known) ? value.known : [];
  return mine && { mine, known: known.flatMap((one) => readReflection(one) ?? []) };
}

/** Locks on what this page is writing. A page that is gone holds none any more, however it went. */
type Locks = ReturnType<typeof createLocks>;

function createLocks() {
  const held = new Map<string, () => void>();
  const release = (name: string) => {
    held.get(name)?.();
    held.delete(name);
  };
  // The page that comes next should not have to wait until this one is gone for good.
  addEventListener('pagehide', () => [...held.keys()].forEach(release));
  return {
    take: (name: string) => {
      if (!hasLocks() || held.has(name)) return;
      const holding = new Promise<void>((resolve) => held.set(name, resolve));
      navigator.locks.request(name, () => holding).catch(() => undefined);
    },
    release,
    /** Works while nobody has the lock; somebody who has is not waited for. */
    whileFree: async (name: string, work: () => Promise<void>) => {
      if (!hasLocks()) return work();
      await navigator.locks
        .request(name, { ifAvailable: true }, (lock) => (lock ? work() : undefined))
        // A page that gets no lock settles nothing.
        .catch(() => undefined);
    },
  };
}
