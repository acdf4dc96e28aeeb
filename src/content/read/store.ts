import { hash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { attempt } from '../../text/attempt.ts';
import { isRecord } from '../../text/record.ts';
import { cacheFolder, contentFolder } from '../folders.ts';

export type Value = string | Uint8Array;

/** What one run works out and the next need not, by digests of all that it was made from. */
export type Store = {
  read: (key: string) => Value | undefined;
  /** The digest of a value, which tells whether a file is the same without reading it. */
  digest: (key: string) => string | undefined;
  write: (key: string, value: Value) => void;
  /** Puts what was added on the disk. A run that has asked for everything forgets what it did not ask for. */
  save: (options?: { forgetUnused: boolean }) => void;
};

/** Keeps nothing. */
const noStore: Store = {
  read: () => undefined,
  digest: () => undefined,
  write: () => undefined,
  save: () => undefined,
};

const project = fileURLToPath(new URL('../../../', import.meta.url));

const layout = `CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, digest TEXT, value ANY) STRICT`;

/** `CACHE_DIR`, or a folder for each garden, so that two never mix. */
export function gardenCache(environment: NodeJS.ProcessEnv): string {
  const own = digestOf(resolve(contentFolder(environment))).slice(0, 12);
  return resolve(cacheFolder(environment) ?? join(project, 'node_modules/.astro', own));
}

/** The store of the garden that the environment names. */
export function openGardenStore(environment: NodeJS.ProcessEnv): Store {
  const file = join(gardenCache(environment), 'kept.sqlite');
  const store = opened.get(file) ?? openStore(file);
  opened.set(file, store);
  return store;
}

/** `dev` asks for the store of its garden at every change. */
const opened = new Map<string, Store>();

/**
 * Opens a store in a file. A broken one is replaced; whatever else is wrong, such as another run that is just writing to it, is
 * taken for something that is not kept: a store can make a run faster, and never wrong.
 */
export function openStore(file: string): Store {
  try {
    return createStore(openDatabase(file), file);
  } catch (error) {
    const replaced = isCorruption(error) ? attempt(() => replaceDatabase(file)) : undefined;
    return replaced ? createStore(replaced, file) : noStore;
  }
}

function openDatabase(file: string): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  // Nothing is lost with it, so that it need not wait for the disk.
  database.exec('PRAGMA synchronous = OFF');
  database.exec(layout);
  return database;
}

function replaceDatabase(file: string): DatabaseSync {
  rmSync(file, { force: true });
  return openDatabase(file);
}

function createStore(database: DatabaseSync, file: string): Store {
  const select = database.prepare('SELECT digest, value FROM kept WHERE key = ?');
  const selectDigest = database.prepare('SELECT digest FROM kept WHERE key = ?');
  const insert = database.prepare('INSERT OR REPLACE INTO kept VALUES (?, ?, ?)');
  const used = new Set<string>();
  let isBroken = false;
  const ask = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      isBroken ||= isCorruption(error);
      return undefined;
    }
  };
  return {
    digest(key) {
      const digest = ask(() => selectDigest.get(key))?.digest;
      if (typeof digest !== 'string') return undefined;
      used.add(key);
      return digest;
    },
    read(key) {
      const row = ask(() => select.get(key));
      const value = row?.value;
      const isValue = typeof value === 'string' || value instanceof Uint8Array;
      if (!isValue || row?.digest !== digestOf(value)) return undefined;
      used.add(key);
      return value;
    },
    write(key, value) {
      used.add(key);
      ask(() => {
        if (!database.isTransaction) database.exec('BEGIN IMMEDIATE');
        insert.run(key, digestOf(value), value);
      });
    },
    save({ forgetUnused } = { forgetUnused: false }) {
      ask(() => {
        if (forgetUnused) forgetOthers(database, used);
        if (database.isTransaction) database.exec('COMMIT');
      });
      if (!isBroken) return;
      // The next run begins with a new one.
      database.close();
      rmSync(file, { force: true });
    },
  };
}

/** SQLITE_CORRUPT and SQLITE_NOTADB. */
function isCorruption(error: unknown): boolean {
  return isRecord(error) && (error.errcode === 11 || error.errcode === 26);
}

/** What was kept as JSON. Its digest says that this very code wrote it, so that a shape is enough that looks at nothing: `z.custom<T>()`. */
export function readJson<T>(store: Store, key: string, shape: z.ZodType<T>): T | undefined {
  const text = store.read(key);
  return typeof text === 'string' ? shape.parse(JSON.parse(text)) : undefined;
}

function forgetOthers(database: DatabaseSync, used: ReadonlySet<string>): void {
  const remove = database.prepare('DELETE FROM kept WHERE key = ?');
  for (const { key } of database.prepare('SELECT key FROM kept').all())
    if (typeof key === 'string' && !used.has(key)) remove.run(key);
}

/** A digest of some texts, none of which can be taken for a part of another. */
export function digestOf(...parts: readonly Value[]): string {
  if (parts.length === 1 && parts[0] !== undefined) return hash('sha1', parts[0]);
  return hash('sha1', parts.map((part) => hash('sha1', part)).join());
}

let version: string | undefined;

/** The key of something that this code makes of some texts: with other code or packages it is another. */
export function keyOf(...parts: readonly string[]): string {
  version ??= digestOf(process.version, ...readCode());
  return digestOf(version, ...parts);
}

function readCode(): string[] {
  const files = globSync(['package-lock.json', 'astro.config.mjs', 'src/**/*.*'], { cwd: project });
  return files
    .filter((file) => !file.includes('.test.'))
    .sort()
    .flatMap((file) => [file, readFileSync(project + file, 'latin1')]);
}
