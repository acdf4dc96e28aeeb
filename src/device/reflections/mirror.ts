import { readDraft, writeDraft, type Draft } from './drafts.ts';

/** What this tab is keeping at the moment, where a reload, or a crash in the middle of a write, finds it again. */
export type Mirror = {
  write: (key: string, draft: Draft) => void;
  clear: (key: string) => void;
  list: () => Mirrored[];
};

export type Mirrored = {
  draft: Draft;
  /** Takes it away, unless something newer has taken its place. */
  clear: () => void;
};

/** Where the tab's own storage is blocked or full, nothing is mirrored, and nothing else is worse for it. */
export function openMirror(
  name: string,
  openStorage: () => Storage = () => sessionStorage,
): Mirror {
  const prefix = `${name}:keeping:`;
  return {
    write: (key, draft) =>
      attempt(() => openStorage().setItem(prefix + key, JSON.stringify(writeDraft(draft)))),
    clear: (key) => attempt(() => openStorage().removeItem(prefix + key)),
    list: () => {
      const found: Mirrored[] = [];
      attempt(() => {
        const storage = openStorage();
        for (const key of Object.keys(storage)) {
          const text = key.startsWith(prefix) ? storage.getItem(key) : null;
          const draft = readText(text);
          if (draft) found.push({ draft, clear: () => clearIfSame(storage, key, text) });
        }
      });
      return found;
    },
  };
}

function clearIfSame(storage: Storage, key: string, text: string | null): void {
  attempt(() => {
    if (storage.getItem(key) === text) storage.removeItem(key);
  });
}

function readText(text: string | null): Draft | undefined {
  try {
    return readDraft(JSON.parse(text ?? 'null'));
  } catch {
    return undefined;
  }
}

function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // Said above.
  }
}
