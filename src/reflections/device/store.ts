import type { Reflection } from '../reflection.ts';
import { createConnection, type Connection } from './connection.ts';
import { databaseName } from './database-name.ts';
import { openMirror, type Mirror } from './mirror.ts';
import { openNewsDesk, type NewsDesk } from './news.ts';
import { keepWithin } from './stored.ts';
import {
  reading,
  writing,
  type Names,
  type Reading,
  type Transacted,
  type Writing,
} from './transact.ts';

/** What all functions over the store share. */
export type Store = {
  connection: Connection;
  desk: NewsDesk;
  mirror: Mirror;
  /** What this page has kept, by id, as long as no other tab has changed it since. */
  held: Map<string, Reflection>;
  read: <T>(work: (transaction: Reading) => Promise<T>) => Promise<Transacted<T>>;
  /** Over all object stores, unless some are named. */
  write: <T>(work: (transaction: Writing) => Promise<T>, names?: Names) => Promise<Transacted<T>>;
};

/** The store of a site. The database itself is opened when it is first needed. */
export function createStore(site: string, patience: number): Store {
  const name = databaseName(site);
  const desk = openNewsDesk(name);
  const held = new Map<string, Reflection>();
  const store: Store = {
    desk,
    held,
    mirror: openMirror(name),
    connection: createConnection({
      name,
      patience,
      onLoss: (loss) => {
        if (loss === 'outdated') desk.tellHere({ kind: 'outdated' });
        else void mend(store);
      },
    }),
    read: (work) => reading(store.connection, patience, work),
    write: (work, names) => writing(store.connection, patience, work, names),
  };
  // Whoever changed or erased it last holds it from then on.
  desk.watch((news) => {
    if ('ids' in news) for (const id of news.ids) held.delete(id);
  });
  return store;
}

/** Writes what this page still holds into a storage that was emptied under it. */
async function mend({ write, held, desk }: Store): Promise<void> {
  const mended = await write(async (transaction) => {
    const results = [];
    for (const reflection of held.values())
      results.push(await keepWithin(transaction, reflection, [reflection]));
    return results.every(({ kind }) => kind === 'kept');
  });
  desk.tellHere({ kind: 'cleared', isMended: mended.kind === 'done' && mended.value });
}

/** Notes what this page has kept, and tells everybody. */
export function noteKept({ desk, held }: Store, reflections: readonly Reflection[]): void {
  if (reflections.length === 0) return;
  desk.tell({ kind: 'changed', ids: reflections.map(({ id }) => id) });
  for (const reflection of reflections) held.set(reflection.id, reflection);
}
