import { planImport, type ImportPlan, type RawRecord } from '../place-record.ts';
import type { Reflection } from '../reflection.ts';
import { createDatabase, type Database } from './database.ts';
import { databaseName } from './names.ts';
import { storageTimeout, tellLate, type Fault } from './faults.ts';
import { openJournal, type Journal } from './journal.ts';
import { openNews, type News, type NewsChannel } from './news.ts';
import { eraseWithin, forgetErased, keepWithin, listAll, listStored } from './stored.ts';
import { putBack, readAll, type KeepResult } from './stored.ts';

/** What was erased, exactly as it was stored: all that an undo needs. */
export type EraseResult = { kind: 'erased'; undo: RawRecord[] } | Fault;

/** How many came, were there already, or went beside another of their id. */
export type ImportResult = ({ kind: 'imported' } & ImportPlan['counts']) | Fault;

/** The name by which it is noted, once, that browsers may clear what is kept. */
export const clearingSaid = 'said-that-browsers-clear';

const opened = new Map<string, Reflections>();

/**
 * What is kept of a site on this device. It is opened only once it is wanted, since till then nothing is stored, not even
 * an empty database; and once for all islands of a page.
 */
export function openOnce(site: string): Reflections {
  const reflections = opened.get(site) ?? new Reflections(site);
  opened.set(site, reflections);
  return reflections;
}

/** What a reader keeps of one site on this device. No function throws or rejects: the results say what went wrong. */
export class Reflections {
  readonly journal: Journal;
  /** True while the storage has not answered for longer than anybody should wait unaware. */
  isSilent = false;
  readonly #news: NewsChannel;
  /** It is opened when it is first needed. */
  readonly #database: Database;
  /** What this page has kept or goes on with, by id, as long as no other tab has changed it since. */
  readonly #held = new Map<string, Reflection>();
  readonly #settled: Promise<void>;

  /** Opens what is kept of a site, and keeps what was left behind. */
  constructor(site: string, timeout = storageTimeout) {
    const name = databaseName(site);
    this.journal = openJournal(name);
    this.#news = openNews(name);
    const onLoss = (loss: 'outdated' | 'cleared') => {
      if (loss === 'outdated') this.#news.notifyHere({ kind: 'outdated' });
      else void this.#mend();
    };
    this.#database = createDatabase({ name, timeout, onLoss });
    // Whoever changed or erased it last holds it from then on.
    this.#news.watch((one) => {
      if ('ids' in one) for (const id of one.ids) this.#held.delete(id);
    });
    this.#settled = this.#settle();
  }

  async list() {
    await this.#settled;
    return listAll(this.#database);
  }

  async read(id: string) {
    await this.#settled;
    return this.#database.read(async (transaction) => {
      const value: unknown = await transaction.objectStore('reflections').get(id);
      if (value === undefined) return { kind: 'none' } as const;
      const { reflections, apart } = listStored(new Map([[id, value]]));
      const [reflection] = reflections;
      if (reflection) return { kind: 'found', reflection } as const;
      return { kind: 'apart', apart: apart[0] } as const;
    });
  }

  /**
   * Keeps a reflection, and notifies everybody. `known` are the forms in which the caller has seen it: what another tab has
   * made of it since is joined with it, or kept beside it.
   */
  async keep(mine: Reflection, known: readonly Reflection[] = []): Promise<KeepResult> {
    const result = await this.#keep(mine, known);
    if (result.kind === 'kept') void this.#askToPersist();
    return result;
  }

  /** Erases these together, each by its id, or by its key if it cannot be read. */
  erase(...keys: string[]) {
    return this.#eraseChosen((stored) => keys.filter((key) => stored.has(key)));
  }

  /** Erases all that can be read. What cannot is erased by its key alone. */
  eraseAll() {
    return this.#eraseChosen((stored) => listStored(stored).reflections.map(({ id }) => id));
  }

  /**
   * Erases what this page holds, also where it has written that again into a storage that was emptied. What another tab has
   * changed since is that tab's.
   */
  letGo() {
    const ids = [...this.#held.keys()];
    this.#held.clear();
    return this.#eraseChosen((stored) => ids.filter((id) => stored.has(id)));
  }

  /** Brings back what was erased. Whatever has taken its place since stays too. */
  restore(undo: RawRecord[]) {
    return this.importAll({ reflections: [], unreadable: undo });
  }

  /** Imports all records or none of them, planned by what is stored at that very moment. */
  async importAll(records: Parameters<typeof planImport>[0]): Promise<ImportResult> {
    const plan = await this.#database.write(async (transaction) => {
      const planned = planImport(records, await readAll(transaction));
      for (const record of planned.writes) await putBack(transaction, record);
      return planned;
    });
    if ('kind' in plan) return plan;
    const written = new Map(plan.writes.map(({ key, value }) => [key, value]));
    this.#noteKept(listStored(written).reflections, [...written.keys()]);
    return { kind: 'imported', ...plan.counts };
  }

  /** True the first time that it is asked by this name on this device. Where that cannot be noted, it is never true. */
  async once(name: string): Promise<boolean> {
    const isFirst = await this.#database.write(async (transaction) => {
      const facts = transaction.objectStore('facts');
      if ((await facts.get(name)) !== undefined) return false;
      await facts.put('done', name);
      return true;
    });
    return isFirst === true;
  }

  /** Holds what the page shows and goes on with, so that it is written again where the storage is emptied under it. */
  hold(reflection: Reflection): void {
    this.#held.set(reflection.id, reflection);
  }

  /** Notifies of changes, in this tab and in others. */
  watch(listener: (news: News) => void) {
    return this.#news.watch(listener);
  }

  async #keep(mine: Reflection, known: readonly Reflection[]): Promise<KeepResult> {
    const keeping = this.#database.write((transaction) => keepWithin(transaction, mine, known));
    const result = await tellLate(keeping, () => (this.isSilent = true));
    this.isSilent = result.kind === 'fault' && result.why === 'hanging';
    if (result.kind === 'kept') this.#noteKept([result.reflection]);
    return result;
  }

  /** Notes what this page has kept, and notifies everybody, also of what came back under these keys and cannot be read. */
  #noteKept(reflections: readonly Reflection[], ids = reflections.map(({ id }) => id)): void {
    if (ids.length === 0) return;
    this.#news.notify({ kind: 'changed', ids });
    for (const reflection of reflections) this.hold(reflection);
  }

  /** Erases the values under the keys that are chosen, and gives them back. */
  async #eraseChosen(
    choose: (stored: ReadonlyMap<string, unknown>) => readonly string[],
  ): Promise<EraseResult> {
    const undo = await this.#database.write(async (transaction) => {
      const all = await readAll(transaction);
      const keys = choose(all);
      await eraseWithin(transaction, keys);
      return keys.map((key) => ({ key, value: all.get(key) }));
    });
    if ('kind' in undo) return undo;
    const ids = undo.map(({ key }) => key);
    // What is erased must not come back from what a page left behind.
    for (const { entry, clear } of this.journal.list()) if (ids.includes(entry.mine.id)) clear();
    this.#news.notify({ kind: 'erased', ids });
    return { kind: 'erased', undo };
  }

  /** Keeps what was left behind by pages that were closed, reloaded or killed. */
  async #settle(): Promise<void> {
    // Before anything is waited for: what this page writes from here on is its own.
    const entries = this.journal.list();
    await this.#database.write(forgetErased);
    for (const { settle } of entries)
      await settle(async ({ mine, known }) => {
        const result = await this.#keep(mine, known);
        // Any other fault may pass; then it is settled later.
        return result.kind === 'kept' || result.why === 'erased';
      });
  }

  /** Writes what this page still holds into a storage that was emptied under it. */
  async #mend(): Promise<void> {
    const mended = await this.#database.write(async (transaction) => {
      const results = [];
      for (const reflection of this.#held.values())
        results.push(await keepWithin(transaction, reflection, [reflection]));
      return results.every(({ kind }) => kind === 'kept');
    });
    this.#news.notifyHere({ kind: 'cleared', isMended: mended === true });
  }

  /** Asks the browser, once, not to clear what is kept when room gets scarce. Some ask the reader in turn. */
  async #askToPersist(): Promise<void> {
    // A page without https has none.
    if ('storage' in navigator && (await this.once('asked-to-persist')))
      // It was a question, and an error is a no.
      await navigator.storage.persist().catch(() => false);
  }
}
