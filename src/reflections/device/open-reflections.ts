import type { RawRecord } from '../export.ts';
import type { CheckedImport } from '../import.ts';
import type { Reflection } from '../reflection.ts';
import { bringIn, type BroughtIn } from './bring-in.ts';
import { dropDraft, putDraft, type Draft } from './drafts.ts';
import { eraseChosen, type Erased } from './erase.ts';
import type { Why } from './faults.ts';
import type { Mirror } from './mirror.ts';
import type { News } from './news.ts';
import { askToPersist, once } from './once.ts';
import { settle } from './settle.ts';
import { createStore, noteKept, type Store } from './store.ts';
import { keepWithin, listStored, readAll, type Apart, type Kept, type Listed } from './stored.ts';

export type Found =
  | { kind: 'found'; reflection: Reflection }
  | { kind: 'apart'; apart: Apart }
  | { kind: 'none' }
  | { kind: 'not-read'; why: Why };

/** What a reader keeps of one site on this device. No function throws or rejects: what went wrong is in what it gives. */
export type Reflections = {
  /** Everything that can be read, in no order, and what cannot. */
  list: () => Promise<({ kind: 'listed' } & Listed) | { kind: 'not-listed'; why: Why }>;
  read: (id: string) => Promise<Found>;
  /**
   * Keeps a reflection. `known` are the forms in which the caller has seen it: what another tab has made of it since is
   * joined with it, or stays beside it. `draft` is what was put aside of it, and no longer needed once it is kept.
   */
  keep: (mine: Reflection, known?: readonly Reflection[], draft?: string) => Promise<Kept>;
  /** Erases these together, each by its id, or by its key if it cannot be read. */
  erase: (...keys: string[]) => Promise<Erased>;
  /** Erases all that can be read; what cannot, only if that is said. */
  eraseAll: (which?: 'readable' | 'everything') => Promise<Erased>;
  /** Brings back what was erased. Whatever has taken its place since stays too. */
  restore: (undo: RawRecord[]) => Promise<BroughtIn>;
  importAll: (checked: CheckedImport) => Promise<BroughtIn>;
  /** True the first time that it is asked by this name on this device. */
  once: (name: string) => Promise<boolean>;
  /** Tells of changes, in this tab and in others. */
  watch: (listener: (news: News) => void) => () => void;
  /** For keepers, while the page is left: with the database open, it has begun before this returns. */
  putAside: (key: string, draft: Draft) => void;
  mirror: Mirror;
  /** Lets go of the database and of other tabs. */
  close: () => void;
};

/** Opens what is kept of a site, and keeps what was left behind. */
export function openReflections(
  site: string,
  { patience }: { patience: number } = { patience: 5_000 },
): Reflections {
  const store = createStore(site, patience);
  const settled = settle(store);
  return {
    list: async () => {
      await settled;
      const listed = await store.read(async (transaction) =>
        listStored(await readAll(transaction)),
      );
      return listed.kind === 'done'
        ? { kind: 'listed', ...listed.value }
        : { kind: 'not-listed', why: listed.why };
    },
    read: async (id) => {
      await settled;
      return readOne(store, id);
    },
    keep: (mine, known = [], draft) => keepOne(store, mine, known, draft),
    erase: (...keys) => eraseChosen(store, (stored) => keys.filter((key) => stored.has(key))),
    eraseAll: (which = 'readable') =>
      eraseChosen(store, (stored) =>
        which === 'everything'
          ? [...stored.keys()]
          : listStored(stored).reflections.map(({ id }) => id),
      ),
    restore: (undo) => bringIn(store, { reflections: [], unreadable: undo }),
    importAll: (checked) => bringIn(store, checked),
    once: (name) => once(store, name),
    watch: store.desk.watch,
    putAside: (key, draft) => putDraft(store.connection, key, draft),
    mirror: store.mirror,
    close: () => {
      store.desk.close();
      store.connection.close();
    },
  };
}

async function readOne({ read }: Store, id: string): Promise<Found> {
  const found = await read(async (transaction) => {
    const value: unknown = await transaction.objectStore('reflections').get(id);
    return value === undefined ? undefined : listStored(new Map([[id, value]]));
  });
  if (found.kind === 'fault') return { kind: 'not-read', why: found.why };
  const [reflection] = found.value?.reflections ?? [];
  if (reflection) return { kind: 'found', reflection };
  const [apart] = found.value?.apart ?? [];
  return apart ? { kind: 'apart', apart } : { kind: 'none' };
}

async function keepOne(
  store: Store,
  mine: Reflection,
  known: readonly Reflection[],
  draft: string | undefined,
): Promise<Kept> {
  // Drafts are left out, so that a page that is being left need not wait for this to put its draft aside.
  const done = await store.write(
    (transaction) => keepWithin(transaction, mine, known),
    ['reflections', 'facts'],
  );
  if (done.kind === 'fault') return { kind: 'not-kept', why: done.why };
  if (done.value.kind === 'kept') {
    noteKept(store, [done.value.reflection]);
    void askToPersist(store);
    if (draft !== undefined)
      await store.write((transaction) => dropDraft(transaction, draft, mine), ['drafts']);
  }
  return done.value;
}
