import { readDraft, writeDraft, type Draft } from './drafts.ts';
import { canHold, createHolds } from './holds.ts';

/** What pages are keeping at the moment, where it is found again when one is closed, or dies in the middle of a write. */
export type Mirror = {
  write: (key: string, draft: Draft) => void;
  clear: (key: string) => void;
  /** What all pages are keeping, and what they left behind. */
  list: () => Mirrored[];
  /** Hands out what was left behind, and takes away what is settled. What a page is still keeping is left to it. */
  settleLeft: (settle: (draft: Draft) => Promise<boolean>) => Promise<void>;
};

export type Mirrored = {
  draft: Draft;
  /** Takes it away, unless something newer has taken its place. */
  clear: () => void;
};

/** How many characters everything in the mirror may take. Browsers give a whole host some five million. */
const mostCharacters = 2_000_000;

/**
 * Where its storage is blocked or full, nothing is mirrored, and nothing else is worse for it. Where nobody can tell
 * what other pages still hold, each tab has its own, which is closed with it.
 */
export function openMirror(
  name: string,
  openStorage: () => Storage = () => (canHold() ? localStorage : sessionStorage),
): Mirror {
  const prefix = `${name}:keeping:`;
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
        return keysOf(storage, prefix).flatMap((key) => readEntry(storage, key) ?? []);
      }) ?? [],
    settleLeft: async (settle) => {
      const storage = attempt(openStorage);
      for (const key of (storage && attempt(() => keysOf(storage, prefix))) ?? [])
        await holds.whileFree(key, async () => {
          // Only now: another page may have settled it in the meantime.
          const entry = storage && readEntry(storage, key);
          if (entry && (await settle(entry.draft))) entry.clear();
        });
    },
  };
}

function keysOf(storage: Storage, prefix: string): string[] {
  return Object.keys(storage).filter((key) => key.startsWith(prefix));
}

function lengthOf(storage: Storage, keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + (storage.getItem(key) ?? '').length, 0);
}

function readEntry(storage: Storage, key: string): Mirrored | undefined {
  return attempt(() => {
    const text = storage.getItem(key);
    const draft = readDraft(JSON.parse(text ?? 'null'));
    const clear = () =>
      attempt(() => {
        if (storage.getItem(key) === text) storage.removeItem(key);
      });
    return draft && { draft, clear };
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
