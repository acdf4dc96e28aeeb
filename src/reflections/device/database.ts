import { attempt } from '../../text/attempt.ts';
import { openDB } from 'idb';
import { currentVersion } from '../reflection.ts';
import { StorageFault, whyOf, withTimeout, type Fault } from './faults.ts';
import { storeNames, upgrade } from './layout.ts';
import type { Connection, Layout, Reading, Writing } from './layout.ts';

/** A database that is opened when it is needed, and again when its connection was lost. */
export type Database = ReturnType<typeof createDatabase>;

/** How a connection was lost: to a newer version of the site, or with all that was stored. */
type Loss = 'outdated' | 'cleared';

type Options = {
  name: string;
  /** How many milliseconds the storage may go without an answer. */
  timeout: number;
  onLoss?: (loss: Loss) => void;
  version?: number;
};

export function createDatabase(options: Options) {
  let current: Connection | undefined;
  let opening: ReturnType<typeof startOpening> | undefined;
  const close = () => {
    current?.close();
    current = undefined;
    opening = undefined;
  };
  const lose = (loss: Loss) => {
    // At once, since another tab may be waiting for it.
    close();
    options.onLoss?.(loss);
  };
  /** Rejects with a fault, or with the browser's own error. */
  const open = () => {
    // One that hangs is asked again, not doubled, and not waited for twice.
    opening ??= startOpening(options, lose);
    opening.connection.then(
      (connection) => (current = connection),
      () => (opening = undefined),
    );
    return Promise.race([opening.connection, opening.fault]);
  };
  const transact = async <Transaction extends Reading | Writing, T>(
    begin: (connection: Connection) => Transaction,
    work: (transaction: Transaction) => Promise<T>,
    isLast = false,
  ): Promise<T | Fault> => {
    try {
      return await finish(begin(current ?? (await open())), options.timeout, work);
    } catch (error) {
      if (isLast || !isLostConnection(error)) return { kind: 'fault', why: whyOf(error) };
      close();
      return transact(begin, work, true);
    }
  };
  return {
    /** Reads in one transaction. */
    read: <T>(work: (transaction: Reading) => Promise<T>) =>
      transact((connection) => connection.transaction(storeNames, 'readonly'), work),
    /** Changes something in one transaction: all of it, or nothing. With the database open, it has begun before this returns. */
    write: <T>(work: (transaction: Writing) => Promise<T>) =>
      transact(
        // Not only handed to the system, but written to the disk.
        (connection) => connection.transaction(storeNames, 'readwrite', { durability: 'strict' }),
        work,
      ),
    open,
    close,
  };
}

/**
 * The connection, and a fault that rejects where an older tab is in the way, or the time is over. The database may be
 * opened all the same.
 */
function startOpening(
  { name, version = currentVersion, timeout }: Options,
  lose: (loss: Loss) => void,
) {
  const { promise: fault, reject } = Promise.withResolvers<never>();
  // It may never be raced.
  fault.catch(() => undefined);
  setTimeout(() => reject(new StorageFault('hanging')), timeout);
  const open = async () => {
    if (typeof indexedDB === 'undefined') throw new StorageFault('blocked');
    const watching = {
      blocked: () => reject(new StorageFault('olderTab')),
      blocking: (_: number, next: number | null) => lose(next === null ? 'cleared' : 'outdated'),
      terminated: () => lose('cleared'),
    };
    return openDB<Layout>(name, version, { upgrade, ...watching }).catch((error: unknown) => {
      if (whyOf(error) === 'newer') throw error;
      // What could not be brought over is read as it was, and tried again on the next visit.
      return openDB<Layout>(name, undefined, { upgrade, ...watching });
    });
  };
  return { connection: open(), fault };
}

async function finish<T, Transaction extends Reading | Writing>(
  transaction: Transaction,
  timeout: number,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  // Reported below, together with what the work itself meets.
  transaction.done.catch(() => undefined);
  const finished = async () => {
    const value = await work(transaction);
    await transaction.done;
    return value;
  };
  try {
    return await withTimeout(finished(), timeout);
  } catch (error) {
    // It may have ended already.
    attempt(() => transaction.abort());
    // A full disk ends the transaction, and its requests only say that it has ended.
    throw transaction.error ?? error;
  }
}

/** Whether the connection was gone when it was needed, so that another may serve. */
function isLostConnection(error: unknown): boolean {
  return error instanceof Error && /^(InvalidState|Abort)Error$/.test(error.name);
}
