import { settleDrafts, type Draft } from './drafts.ts';
import { forgetErased } from './erased.ts';
import { noteKept, type Store } from './store.ts';
import { isSettled, keepWithin } from './stored.ts';

/** Keeps what was left behind by pages that were closed, reloaded or killed. */
export async function settle(store: Store): Promise<void> {
  // Before anything is waited for: what this page writes from here on is its own.
  const mirrored = store.mirror.list();
  const settled = await store.write(async (transaction) => {
    const kept = await settleDrafts(transaction);
    await forgetErased(transaction);
    return kept;
  });
  if (settled.kind === 'fault') return;
  noteKept(store, settled.value);
  for (const left of mirrored) await left.settle((draft) => keepLeft(store, draft));
}

async function keepLeft(store: Store, { mine, known }: Draft): Promise<boolean> {
  const done = await store.write((transaction) => keepWithin(transaction, mine, known));
  if (done.kind === 'fault') return false;
  if (done.value.kind === 'kept') noteKept(store, [done.value.reflection]);
  return isSettled(done.value);
}
