import { attempt } from '../../text/attempt.ts';
import { writeCanonical } from '../../text/digest.ts';
import { decideKeep, type RawRecord } from '../place-record.ts';
import { readRecord, writeRecord, type ReadRecord } from '../read-record.ts';
import type { Reflection } from '../reflection.ts';
import type { Database } from './database.ts';
import { StorageFault, type Fault } from './faults.ts';
import type { Reading, Writing } from './layout.ts';

/** A stored value that this version of the site cannot read. It is left unchanged, and can be downloaded. */
export type Apart = RawRecord & { read: Exclude<ReadRecord, { kind: 'current' }> };

/** Everything that can be read, in no order, and what cannot. */
export type Listed = { kind: 'listed'; reflections: Reflection[]; apart: Apart[] };

export type KeepResult =
  /** As it is stored: another tab may have added to it, or it may have gone beside another of its id. */
  { kind: 'kept'; reflection: Reflection } | Fault;

/** Everything as it is stored, by key. */
export async function readAll(transaction: Reading | Writing): Promise<Map<string, unknown>> {
  const store = transaction.objectStore('reflections');
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return new Map(keys.map((key, index) => [key, values[index]]));
}

/** Lists all that is stored. */
export function listAll({ read }: Database): Promise<Listed | Fault> {
  return read(async (transaction) => listStored(await readAll(transaction)));
}

const misplaced = { kind: 'unreadable', why: 'wrongField', at: 'reflection.id' } as const;

/** Separates what can be read from what cannot. */
export function listStored(stored: ReadonlyMap<string, unknown>): Listed {
  const listed: Listed = { kind: 'listed', reflections: [], apart: [] };
  for (const [key, value] of stored) {
    const read = readRecord(value);
    if (read.kind !== 'current') listed.apart.push({ key, value, read });
    else if (read.reflection.id === key) listed.reflections.push(read.reflection);
    else listed.apart.push({ key, value, read: misplaced });
  }
  return listed;
}

/** Keeps a reflection inside a transaction, beside or together with what is stored. */
export async function keepWithin(
  transaction: Writing,
  mine: Reflection,
  known: readonly Reflection[],
): Promise<KeepResult> {
  const there: unknown = await transaction.objectStore('reflections').get(mine.id);
  if (there === undefined && (await isErased(transaction, mine)))
    return { kind: 'fault', why: 'erased' };
  let decided = decideKeep(mine, known, (id) => (id === mine.id ? there : undefined));
  if (decided.kind !== 'fault' && decided.id !== mine.id) {
    // It needs a place beside, so what is stored there counts too.
    const all = await readAll(transaction);
    decided = decideKeep(mine, known, (id) => all.get(id));
  }
  if (decided.kind === 'fault') return decided;
  const record = writeRecord(decided);
  if (!record) return { kind: 'fault', why: 'tooBig' };
  const { reflection } = record;
  await putBack(transaction, { key: reflection.id, value: record });
  return { kind: 'kept', reflection };
}

/** Puts a value in its place and reads it back: only then is it kept. */
export async function putBack(transaction: Writing, { key, value }: RawRecord): Promise<void> {
  const store = transaction.objectStore('reflections');
  await store.put(value, key);
  const found = await store.get(key);
  if (!isSame(found, value)) throw new StorageFault('failed');
}

/** Raw values may be what JSON cannot hold, and so cannot be compared. */
function isSame(found: unknown, value: unknown): boolean {
  const isAlike = typeof found === typeof value;
  return attempt(() => writeCanonical(found) === writeCanonical(value), isAlike);
}

const erasedPrefix = 'erased:';
const day = 24 * 60 * 60 * 1_000;

/** Erases values, and notes when: another tab may still be writing an older form, and must not bring it back. */
export async function eraseWithin(transaction: Writing, keys: Iterable<string>): Promise<void> {
  const now = new Date().toISOString();
  for (const key of keys) {
    await transaction.objectStore('reflections').delete(key);
    await transaction.objectStore('facts').put(now, erasedPrefix + key);
  }
}

/** Whether it was erased after this form of it was made. What a reader has written since is theirs to keep again. */
async function isErased(transaction: Writing, { id, changed }: Reflection): Promise<boolean> {
  const erased = await transaction.objectStore('facts').get(erasedPrefix + id);
  return erased !== undefined && changed.instant < erased;
}

/** Forgets what was erased more than a day ago: no tab is that late, and not even an id should be left. */
export async function forgetErased(transaction: Writing): Promise<void> {
  const facts = transaction.objectStore('facts');
  const range = IDBKeyRange.bound(erasedPrefix, `${erasedPrefix}\uffff`);
  for (const key of await facts.getAllKeys(range)) {
    const age = Date.now() - Date.parse((await facts.get(key)) ?? '');
    // A clock that was set back counts too.
    if (!(Math.abs(age) < day)) await facts.delete(key);
  }
}
