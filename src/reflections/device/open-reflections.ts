import type { Export } from '../export.ts';
import { planImport, type ImportPlan, type RawRecord } from '../place-record.ts';
import type { Reflection } from '../reflection.ts';
import type { Fault } from './faults.ts';
import type { Reading } from './database.ts';
import { createStore, keep, noteKept, once, settle, type Store } from './store.ts';
import { eraseWithin, listAll, listStored, putBack, readAll, type Apart } from './stored.ts';

type Found =
  { kind: 'found'; reflection: Reflection } | { kind: 'apart'; apart: Apart } | { kind: 'none' };

/** What was erased, exactly as it was stored: all that an undo needs. */
export type EraseResult = { kind: 'erased'; undo: RawRecord[] } | Fault;

/** How many came, were there already, or went beside another of their id. */
export type ImportResult = ({ kind: 'imported' } & ImportPlan['counts']) | Fault;

/** What a reader keeps of one site on this device. No function throws or rejects: the results say what went wrong. */
export type Reflections = ReturnType<typeof openReflections>;

/** The name by which it is noted, once, that browsers may clear what is kept. */
export const clearingSaid = 'said-that-browsers-clear';

const opened = new Map<string, Reflections>();

/**
 * What is kept of a site on this device. It is opened only once it is wanted, since till then nothing is stored, not even
 * an empty database; and once for all islands of a page.
 */
export function openOnce(site: string): Reflections {
  const reflections = opened.get(site) ?? openReflections(site);
  opened.set(site, reflections);
  return reflections;
}

/** Opens what is kept of a site, and keeps what was left behind. */
export function openReflections(site: string, patience = 5_000) {
  const store = createStore(site, patience);
  const settled = settle(store);
  return {
    list: async () => {
      await settled;
      return listAll(store.database);
    },
    read: async (id: string) => {
      await settled;
      return store.database.read((transaction) => findWithin(transaction, id));
    },
    /**
     * Keeps a reflection. `known` are the forms in which the caller has seen it: what another tab has made of it since is
     * joined with it, or kept beside it.
     */
    keep: async (mine: Reflection, known: readonly Reflection[] = []) => {
      const result = await keep(store, mine, known);
      if (result.kind === 'kept') void askToPersist(store);
      return result;
    },
    /** Erases these together, each by its id, or by its key if it cannot be read. */
    erase: (...keys: string[]) =>
      eraseChosen(store, (stored) => keys.filter((key) => stored.has(key))),
    /** Erases all that can be read. What cannot is erased by its key alone. */
    eraseAll: () =>
      eraseChosen(store, (stored) => listStored(stored).reflections.map(({ id }) => id)),
    /** Brings back what was erased. Whatever has taken its place since stays too. */
    restore: (undo: RawRecord[]) => importRecords(store, { reflections: [], unreadable: undo }),
    importAll: (checked: Export) => importRecords(store, checked),
    /** True the first time that it is asked by this name on this device. */
    once: (name: string) => once(store, name),
    /** Notifies of changes, in this tab and in others. */
    watch: store.news.watch,
    journal: store.journal,
    /** Closes the database and the channel to other tabs. */
    close: () => {
      store.news.close();
      store.database.close();
    },
  };
}

async function findWithin(transaction: Reading, id: string): Promise<Found> {
  const value: unknown = await transaction.objectStore('reflections').get(id);
  const listed = listStored(new Map(value === undefined ? [] : [[id, value]]));
  const [reflection] = listed.reflections;
  const [apart] = listed.apart;
  if (reflection) return { kind: 'found', reflection };
  return apart ? { kind: 'apart', apart } : { kind: 'none' };
}

/** Erases the values under the keys that are chosen, and gives them back. */
async function eraseChosen(
  { database, news, journal }: Store,
  choose: (stored: ReadonlyMap<string, unknown>) => readonly string[],
): Promise<EraseResult> {
  const erased = await database.write(async (transaction): Promise<EraseResult> => {
    const all = await readAll(transaction);
    const keys = choose(all);
    await eraseWithin(transaction, keys);
    return { kind: 'erased', undo: keys.map((key) => ({ key, value: all.get(key) })) };
  });
  if (erased.kind === 'fault') return erased;
  const ids = erased.undo.map(({ key }) => key);
  // What is erased must not come back from what a page left behind.
  for (const { entry, clear } of journal.list()) if (ids.includes(entry.mine.id)) clear();
  news.notify({ kind: 'erased', ids });
  return erased;
}

/** Imports all records or none of them, planned by what is stored at that very moment. */
async function importRecords(
  store: Store,
  records: Pick<Export, 'reflections' | 'unreadable'>,
): Promise<ImportResult> {
  const plan = await store.database.write(async (transaction) => {
    const planned = planImport(records, await readAll(transaction));
    for (const record of planned.writes) await putBack(transaction, record);
    return planned;
  });
  if ('kind' in plan) return plan;
  const written = new Map(plan.writes.map(({ key, value }) => [key, value]));
  noteKept(store, listStored(written).reflections);
  return { kind: 'imported', ...plan.counts };
}

/** Asks the browser, once, not to clear what is kept when room gets scarce. Some ask the reader in turn. */
async function askToPersist(store: Store): Promise<void> {
  // A page without https has none.
  if ('storage' in navigator && (await once(store, 'asked-to-persist')))
    // It was a question, and an error is a no.
    await navigator.storage.persist().catch(() => false);
}
