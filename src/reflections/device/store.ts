import type { Reflection } from '../reflection.ts';
import { createDatabase, type Database } from './database.ts';
import { databaseName } from './names.ts';
import { openJournal, type Journal } from './journal.ts';
import { openNews, type NewsChannel } from './news.ts';
import { forgetErased, keepWithin, type KeepResult } from './stored.ts';

/** What all functions over the store share. */
export type Store = {
  database: Database;
  news: NewsChannel;
  journal: Journal;
  /** What this page has kept, by id, as long as no other tab has changed it since. */
  held: Map<string, Reflection>;
};

/** The store of a site. The database itself is opened when it is first needed. */
export function createStore(site: string, patience: number): Store {
  const name = databaseName(site);
  const news = openNews(name);
  const held = new Map<string, Reflection>();
  const store: Store = {
    news,
    held,
    journal: openJournal(name),
    database: createDatabase({
      name,
      patience,
      onLoss: (loss) => {
        if (loss === 'outdated') news.notifyHere({ kind: 'outdated' });
        else void mend(store);
      },
    }),
  };
  // Whoever changed or erased it last holds it from then on.
  news.watch((one) => {
    if ('ids' in one) for (const id of one.ids) held.delete(id);
  });
  return store;
}

/** Writes what this page still holds into a storage that was emptied under it. */
async function mend({ database, held, news }: Store): Promise<void> {
  const mended = await database.write(async (transaction) => {
    const results = [];
    for (const reflection of held.values())
      results.push(await keepWithin(transaction, reflection, [reflection]));
    return results.every(({ kind }) => kind === 'kept');
  });
  news.notifyHere({ kind: 'cleared', isMended: mended === true });
}

/** Keeps what was left behind by pages that were closed, reloaded or killed. */
export async function settle(store: Store): Promise<void> {
  // Before anything is waited for: what this page writes from here on is its own.
  const entries = store.journal.list();
  await store.database.write(forgetErased);
  for (const { settle: settleEntry } of entries)
    await settleEntry(async ({ mine, known }) => {
      const result = await keep(store, mine, known);
      // Any other fault may pass; then it is settled later.
      return result.kind === 'kept' || result.why === 'erased';
    });
}

/** Keeps one reflection, and notifies everybody. */
export async function keep(
  store: Store,
  mine: Reflection,
  known: readonly Reflection[],
): Promise<KeepResult> {
  const result = await store.database.write((transaction) => keepWithin(transaction, mine, known));
  if (result.kind === 'kept') noteKept(store, [result.reflection]);
  return result;
}

/** Notes what this page has kept, and notifies everybody. */
export function noteKept({ news, held }: Store, reflections: readonly Reflection[]): void {
  if (reflections.length === 0) return;
  news.notify({ kind: 'changed', ids: reflections.map(({ id }) => id) });
  for (const reflection of reflections) held.set(reflection.id, reflection);
}

/** True the first time that it is asked by this name on this device. Where that cannot be noted, it is never true. */
export async function once({ database }: Store, name: string): Promise<boolean> {
  const isFirst = await database.write(async (transaction) => {
    const facts = transaction.objectStore('facts');
    if ((await facts.get(name)) !== undefined) return false;
    await facts.put('done', name);
    return true;
  });
  return isFirst === true;
}
