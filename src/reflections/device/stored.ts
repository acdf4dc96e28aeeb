import { writeCanonical } from '../../text/digest.ts';
import { decideKeep, type Shelf } from '../place-record.ts';
import { readRecord, writeRecord, type ReadRecord } from '../read-record.ts';
import type { Reflection } from '../reflection.ts';
import type { RawRecord } from '../export.ts';
import { isErased } from './erased.ts';
import { StorageFault, type Why } from './faults.ts';
import type { Reading, Writing } from './transact.ts';

/** A stored value that this version of the site cannot read. It stays where it is, and can be downloaded. */
export type Apart = RawRecord & { read: Exclude<ReadRecord, { kind: 'current' }> };

export type Listed = { reflections: Reflection[]; apart: Apart[] };

export type Kept =
  /** As it is stored: another tab may have added to it, or it may have gone beside another of its id. */
  { kind: 'kept'; reflection: Reflection } | { kind: 'not-kept'; why: Why };

/** Whether nothing is left to do: it is kept, or its reader has erased it. Any other fault may pass. */
export function isSettled(kept: Kept): boolean {
  return kept.kind === 'kept' || kept.why === 'erased';
}

/** Reads a value that stands under a key. */
export function readStored(key: string, value: unknown): ReadRecord {
  const read = readRecord(value);
  return read.kind === 'current' && read.reflection.id !== key
    ? { kind: 'unreadable', why: 'wrong-field', at: 'reflection.id' }
    : read;
}

/** Everything as it is stored, by key. */
export async function readAll(transaction: Reading | Writing): Promise<Map<string, unknown>> {
  const store = transaction.objectStore('reflections');
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return new Map(keys.map((key, index) => [key, values[index]]));
}

/** Parts what can be read from what cannot. */
export function listStored(stored: ReadonlyMap<string, unknown>): Listed {
  const listed: Listed = { reflections: [], apart: [] };
  for (const [key, value] of stored) {
    const read = readStored(key, value);
    if (read.kind === 'current') listed.reflections.push(read.reflection);
    else listed.apart.push({ key, value, read });
  }
  return listed;
}

/** Puts a value in its place and reads it back: only then is it kept. */
export async function putBack(transaction: Writing, { key, value }: RawRecord): Promise<void> {
  const store = transaction.objectStore('reflections');
  await store.put(value, key);
  const found = await store.get(key);
  if (!isSame(found, value)) throw new StorageFault('failed');
}

/** Raw values may hold what cannot be written down to be compared. */
function isSame(found: unknown, value: unknown): boolean {
  try {
    return writeCanonical(found) === writeCanonical(value);
  } catch {
    return typeof found === typeof value;
  }
}

/** Keeps a reflection inside a transaction, beside or together with what is there. */
export async function keepWithin(
  transaction: Writing,
  mine: Reflection,
  known: readonly Reflection[],
): Promise<Kept> {
  const there: unknown = await transaction.objectStore('reflections').get(mine.id);
  if (there === undefined && (await isErased(transaction, mine)))
    return { kind: 'not-kept', why: 'erased' };
  const first: Shelf = (id) => (id === mine.id ? there : undefined);
  let decision = decideKeep(mine, known, first);
  if (decision.kind === 'write' && decision.reflection.id !== mine.id) {
    // A place beside is needed, so what stands there counts too.
    const all = await readAll(transaction);
    decision = decideKeep(mine, known, (id) => all.get(id));
  }
  if (decision.kind === 'leave') return { kind: 'not-kept', why: decision.why };
  const written = writeRecord(decision.reflection);
  if (written.kind === 'too-big') return { kind: 'not-kept', why: 'too-big' };
  const { reflection } = written.record;
  await putBack(transaction, { key: reflection.id, value: written.record });
  return { kind: 'kept', reflection };
}
