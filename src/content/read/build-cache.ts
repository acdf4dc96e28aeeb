import { hash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { attempt } from '../../text/attempt.ts';
import { isRecord } from '../../text/record.ts';
import { cacheFolder, contentFolder } from '../folders.ts';

type Value = string | Uint8Array;

/** What one run works out and the next need not, by digests of all that it was made from. */
export type BuildCache = {
  read: (key: string) => Value | undefined;
  /** The digest of a value, which tells whether a file is the same without reading it. */
  digest: (key: string) => string | undefined;
  write: (key: string, value: Value) => void;
  /** Puts what was added on the disk. A run that has asked for everything forgets what it did not ask for. */
  save: (options?: { forgetUnused: boolean }) => void;
};

/** Holds nothing. */
const noCache: BuildCache = {
  read: () => undefined,
  digest: () => undefined,
  write: () => undefined,
  save: () => undefined,
};

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** `CACHE_DIR`, or a folder for each garden, so that two never mix. */
export function gardenCacheFolder(environment: NodeJS.ProcessEnv): string {
  const own = digestOf(resolve(contentFolder(environment))).slice(0, 12);
  return resolve(cacheFolder(environment) ?? join(project, 'node_modules/.astro', own));
}

/** `dev` asks for the cache of its garden at every change. */
const opened = new Map<string, BuildCache>();

/** The cache of the garden that the environment names. */
export function openGardenCache(environment: NodeJS.ProcessEnv): BuildCache {
  const file = join(gardenCacheFolder(environment), 'cache.sqlite');
  const cache = opened.get(file) ?? openCache(file);
  opened.set(file, cache);
  return cache;
}

/**
 * Opens a cache in a file. A broken one is replaced; whatever else is wrong, such as another run that is just writing to it, is
 * taken for something that is not there: a cache can make a run faster, and never wrong.
 */
export function openCache(file: string): BuildCache {
  try {
    return createCache(file);
  } catch (error) {
    if (!isCorruption(error)) return noCache;
    attempt(() => rmSync(file, { force: true }));
    return attempt(() => createCache(file), noCache);
  }
}

function createCache(file: string): BuildCache {
  const database = openDatabase(file);
  const select = database.prepare('SELECT digest, value FROM entries WHERE key = ?');
  const selectDigest = database.prepare('SELECT digest FROM entries WHERE key = ?');
  const insert = database.prepare('INSERT OR REPLACE INTO entries VALUES (?, ?, ?)');
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
      const { digest, value } = ask(() => select.get(key)) ?? {};
      const isValue = typeof value === 'string' || value instanceof Uint8Array;
      if (!isValue || digest !== digestOf(value)) return undefined;
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

function openDatabase(file: string): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  // Nothing is lost with it, so that it need not wait for the disk.
  database.exec('PRAGMA synchronous = OFF');
  database.exec(
    'CREATE TABLE IF NOT EXISTS entries (key TEXT PRIMARY KEY, digest TEXT, value ANY) STRICT',
  );
  return database;
}

function forgetOthers(database: DatabaseSync, used: ReadonlySet<string>): void {
  const others = 'DELETE FROM entries WHERE key NOT IN (SELECT value FROM json_each(?))';
  database.prepare(others).run(JSON.stringify([...used]));
}

/** SQLITE_CORRUPT and SQLITE_NOTADB. */
function isCorruption(error: unknown): boolean {
  return isRecord(error) && (error.errcode === 11 || error.errcode === 26);
}

/** What was written as JSON. Its digest says that this very code wrote it, so that a shape is enough that looks at nothing: `z.custom<T>()`. */
export function readJson<T>(cache: BuildCache, key: string, shape: z.ZodType<T>): T | undefined {
  const text = cache.read(key);
  return typeof text === 'string' ? shape.parse(JSON.parse(text)) : undefined;
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
  const files = globSync(['package-lock.json', 'astro.config.mjs', 'src/**/*.*'], {
    cwd: project,
    exclude: ['**/*.test.*'],
  });
  return files.sort().flatMap((file) => [file, readFileSync(project + file, 'latin1')]);
}
