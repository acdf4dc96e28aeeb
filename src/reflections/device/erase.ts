import type { RawRecord } from '../export.ts';
import { eraseDrafts } from './drafts.ts';
import { noteErased } from './erased.ts';
import type { Why } from './faults.ts';
import type { Store } from './store.ts';
import { readAll } from './stored.ts';

/** What was erased, exactly as it was stored. It is all that an undo needs. */
export type Erased = { kind: 'erased'; undo: RawRecord[] } | { kind: 'not-erased'; why: Why };

/** Erases the values under the keys that are chosen, and gives them back. */
export async function eraseChosen(
  { write, desk, mirror }: Store,
  choose: (stored: ReadonlyMap<string, unknown>) => readonly string[],
): Promise<Erased> {
  const erased = await write(async (transaction) => {
    const all = await readAll(transaction);
    const keys = choose(all);
    const store = transaction.objectStore('reflections');
    for (const key of keys) await store.delete(key);
    // What is erased must not come back from what a page left behind.
    await eraseDrafts(transaction, new Set(keys));
    await noteErased(transaction, keys);
    return keys.map((key) => ({ key, value: all.get(key) }));
  });
  if (erased.kind === 'fault') return { kind: 'not-erased', why: erased.why };
  const ids = erased.value.map(({ key }) => key);
  for (const { draft, clear } of mirror.list()) if (ids.includes(draft.mine.id)) clear();
  desk.tell({ kind: 'erased', ids });
  return { kind: 'erased', undo: erased.value };
}
