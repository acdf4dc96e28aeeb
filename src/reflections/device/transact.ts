import type { IDBPTransaction } from 'idb';
import { storeNames, type Connection, type Database, type Layout } from './connection.ts';
import { isLostConnection, whyOf, withPatience, type Why } from './faults.ts';

export type Names = (typeof storeNames)[number][];
export type Reading = IDBPTransaction<Layout, Names>;
export type Writing = IDBPTransaction<Layout, Names, 'readwrite'>;
export type Transacted<T> = { kind: 'done'; value: T } | { kind: 'fault'; why: Why };

/** Reads in one transaction. */
export async function reading<T>(
  connection: Connection,
  patience: number,
  work: (transaction: Reading) => Promise<T>,
): Promise<Transacted<T>> {
  return again(connection, (database) =>
    finish(database.transaction([...storeNames], 'readonly'), patience, work),
  );
}

/**
 * Changes something in one transaction: all of it, or nothing. With the database open, it has begun before this
 * function returns.
 */
export async function writing<T>(
  connection: Connection,
  patience: number,
  work: (transaction: Writing) => Promise<T>,
  names: Names = [...storeNames],
): Promise<Transacted<T>> {
  return again(connection, (database) =>
    finish(
      // Not only handed on to the system, but on the disk.
      database.transaction(names, 'readwrite', { durability: 'strict' }),
      patience,
      work,
    ),
  );
}

/** Tries once more with another connection, where the first was lost in between. */
async function again<T>(
  connection: Connection,
  attempt: (database: Database) => Promise<T>,
  isLast = false,
): Promise<Transacted<T>> {
  try {
    const database = connection.current() ?? (await connection.open());
    return { kind: 'done', value: await attempt(database) };
  } catch (error) {
    if (isLast || !isLostConnection(error)) return { kind: 'fault', why: whyOf(error) };
    connection.close();
    return again(connection, attempt, true);
  }
}

async function finish<T, Transaction extends Reading | Writing>(
  transaction: Transaction,
  patience: number,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  // Told below, together with what the work itself meets.
  transaction.done.catch(() => undefined);
  const finished = async () => {
    const value = await work(transaction);
    await transaction.done;
    return value;
  };
  try {
    return await withPatience(finished(), patience);
  } catch (error) {
    abort(transaction);
    // A full disk ends the transaction, and its requests only say that it has ended.
    throw transaction.error ?? error;
  }
}

function abort(transaction: Reading | Writing): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}
