import type { Reflection } from '../reflection.ts';
import type { Writing } from './transact.ts';

const prefix = 'erased:';
const day = 24 * 60 * 60 * 1_000;

/**
 * Notes that these were erased just now. Another tab may still be writing a form that is older than that, and must not
 * bring it back.
 */
export async function noteErased(transaction: Writing, ids: Iterable<string>): Promise<void> {
  const facts = transaction.objectStore('facts');
  const now = new Date().toISOString();
  for (const id of ids) await facts.put(now, prefix + id);
}

/** Whether it was erased after this form of it was made. What a reader has written since is theirs to keep again. */
export async function isErased(
  transaction: Writing,
  { id, changed }: Reflection,
): Promise<boolean> {
  const erased = await transaction.objectStore('facts').get(prefix + id);
  return erased !== undefined && changed.instant < erased;
}

/** Forgets what was erased more than a day ago: no tab is that late, and not even an id should be left. */
export async function forgetErased(transaction: Writing): Promise<void> {
  const facts = transaction.objectStore('facts');
  for (const key of await facts.getAllKeys(IDBKeyRange.bound(prefix, `${prefix}\uffff`))) {
    const age = Date.now() - Date.parse((await facts.get(key)) ?? '');
    // A clock that was set back counts too.
    if (!(Math.abs(age) < day)) await facts.delete(key);
  }
}
