import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { StorageFault } from './faults.ts';

/** What stands in the database. Keys are given from outside, so that a value of any shape can be put back as it was. */
export interface Layout extends DBSchema {
  /** Records by the ids of their reflections. */
  reflections: { key: string; value: unknown };
  /** What a page was keeping when it was left. */
  drafts: { key: string; value: unknown };
  /** What has been asked or said once, and is not again. */
  facts: { key: string; value: string };
}

export type Database = IDBPDatabase<Layout>;
export const storeNames = ['reflections', 'drafts', 'facts'] as const;

/** The version of the layout. It has nothing to do with that of the records. */
const layoutVersion = 1;

/** How a connection was lost: to a newer version of the site, or with all that was stored. */
export type Loss = 'outdated' | 'cleared';

export type Connection = {
  /** The database, if it is open at this moment. */
  current: () => Database | undefined;
  /** Rejects with a fault, or with the browser's own error. */
  open: () => Promise<Database>;
  close: () => void;
};

export type ConnectionOptions = {
  name: string;
  /** How many milliseconds the storage may take to answer. */
  patience: number;
  onLoss: (loss: Loss) => void;
  version?: number;
};

/** A connection that is opened when it is needed, and again when it was lost. */
export function createConnection(options: ConnectionOptions): Connection {
  let current: Database | undefined;
  let opening: Opening | undefined;
  const close = () => {
    current?.close();
    current = undefined;
    opening = undefined;
  };
  const start = () => {
    const started = startOpening(options, (loss) => {
      // At once, since another tab may be waiting for it.
      close();
      options.onLoss(loss);
    });
    started.database.then(
      (database) => (current = database),
      () => (opening = undefined),
    );
    return started;
  };
  return {
    current: () => current,
    open: () => {
      // One that hangs is asked again, not doubled, and not waited for twice.
      opening ??= start();
      return Promise.race([opening.database, opening.fault]);
    },
    close,
  };
}

type Opening = {
  database: Promise<Database>;
  /** Rejects where an older tab is in the way, or patience has come to its end. The database may be opened all the same. */
  fault: Promise<never>;
};

function startOpening(
  { name, version = layoutVersion, patience }: ConnectionOptions,
  lose: (loss: Loss) => void,
): Opening {
  let tell: (fault: StorageFault) => void = () => undefined;
  const fault = new Promise<never>((_, reject) => (tell = reject));
  // It may never be raced.
  fault.catch(() => undefined);
  setTimeout(() => tell(new StorageFault('hanging')), patience);
  const open = async () => {
    if (typeof indexedDB === 'undefined') throw new StorageFault('blocked');
    return openDB<Layout>(name, version, {
      upgrade: (database) => {
        for (const store of storeNames)
          if (!database.objectStoreNames.contains(store)) database.createObjectStore(store);
      },
      blocked: () => tell(new StorageFault('older-tab')),
      blocking: (_, next) => lose(next === null ? 'cleared' : 'outdated'),
      terminated: () => lose('cleared'),
    });
  };
  return { database: open(), fault };
}
