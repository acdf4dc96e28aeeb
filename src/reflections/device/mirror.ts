import { readDraft, writeDraft, type Draft } from './drafts.ts';
import { canHold, createHolds, type Holds } from './holds.ts';

/** What pages are keeping at the moment, where it is found again when one is closed, or dies in the middle of a write. */
export type Mirror = {
  write: (key: string, draft: Draft) => void;
  clear: (key: string) => void;
  /** What all pages are keeping, and what they left behind. */
  list: () => Mirrored[];
};

export type Mirrored = {
  draft: Draft;
  /** Takes it away, unless something newer has taken its place. */
  clear: () => void;
  /** Hands it out if it was left behind, and takes it away once it is settled. What a page still keeps is left to it. */
  settle: (keep: (draft: Draft) => Promise<boolean>) => Promise<void>;
};

/** How many characters everything in the mirror may take. Browsers give a whole host some five million. */
const mostCharacters = 2_000_000;

/**
 * Where its storage is blocked or full, nothing is mirrored, and nothing else is worse for it. Where nobody can tell
 * what other pages still hold, each tab has its own, which is closed with it.
 */
export function openMirror(name: string, openStorage = openOwnStorage): Mirror {
  const prefix = prefixOf(name);
  const holds = createHolds();
  return {
    write: (key, draft) =>
      attempt(() => {
        const storage = openStorage();
        const text = JSON.stringify(writeDraft(draft));
        const others = keysOf(storage, prefix).filter((other) => other !== prefix + key);
        if (lengthOf(storage, others) + text.length > mostCharacters) return;
        // First, so that nobody finds it there and free.
        holds.hold(prefix + key);
        storage.setItem(prefix + key, text);
      }),
    clear: (key) => {
      attempt(() => openStorage().removeItem(prefix + key));
      holds.letGo(prefix + key);
    },
    list: () =>
      attempt(() => {
        const storage = openStorage();
        return keysOf(storage, prefix).flatMap((key) => readEntry(storage, key, holds) ?? []);
      }) ?? [],
  };
}

/** Whether something is in the mirror, which may not have reached the database yet, nor made it. */
export function isMirrored(name: string): boolean {
  return attempt(() => keysOf(openOwnStorage(), prefixOf(name)).length > 0) ?? false;
}

function openOwnStorage(): Storage {
  return canHold() ? localStorage : sessionStorage;
}

function prefixOf(name: string): string {
  return `${name}:keeping:`;
}

function keysOf(storage: Storage, prefix: string): string[] {
  return Object.keys(storage).filter((key) => key.startsWith(prefix));
}

function lengthOf(storage: Storage, keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + (storage.getItem(key) ?? '').length, 0);
}

function readEntry(storage: Storage, key: string, holds: Holds): Mirrored | undefined {
  return attempt(() => {
    const text = storage.getItem(key);
    const draft = readDraft(JSON.parse(text ?? 'null'));
    const isThere = () => attempt(() => storage.getItem(key)) === text;
    const clear = () => attempt(() => isThere() && storage.removeItem(key));
    if (!draft) return undefined;
    const settle: Mirrored['settle'] = (keep) =>
      holds.whileFree(key, async () => {
        // Another page may have settled it in the meantime.
        if (isThere() && (await keep(draft))) clear();
      });
    return { draft, clear, settle };
  });
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    // Said above.
    return undefined;
  }
}
