import { attempt } from '../../text/attempt.ts';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { upgradeRecord } from '../read-record.ts';

/** The object stores. Keys are given from outside, so that a value of any shape can be put back unchanged. */
export interface Layout extends DBSchema {
  /** Records by the ids of their reflections. */
  reflections: { key: string; value: unknown };
  /** What has been asked or said once, and is not again. */
  facts: { key: string; value: string };
}

type Names = ('reflections' | 'facts')[];
export const storeNames: Names = ['reflections', 'facts'];

export type Reading = IDBPTransaction<Layout, Names>;
export type Writing = IDBPTransaction<Layout, Names, 'readwrite'>;

export type Connection = IDBPDatabase<Layout>;
type Upgrading = IDBPTransaction<Layout, Names, 'versionchange'>;

/** Lays the database out, and brings what an older version of the site stored over to this one: all of it, or nothing. */
export function upgrade(
  database: Connection,
  _before: number,
  _next: number | null,
  transaction: Upgrading,
): void {
  for (const store of storeNames)
    if (!database.objectStoreNames.contains(store)) database.createObjectStore(store);
  // Whatever fails ends the transaction, which the opening then reports.
  transaction.done.catch(() => undefined);
  bringOver(transaction).catch(() => attempt(() => transaction.abort()));
}

async function bringOver(transaction: Upgrading) {
  const store = transaction.objectStore('reflections');
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const puts = keys.flatMap((key, index) => {
    const record = upgradeRecord(values[index]);
    return record ? store.put(record, key) : [];
  });
  await Promise.all(puts);
}
