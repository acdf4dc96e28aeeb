import { settleDrafts } from './drafts.ts';
import { forgetErased } from './erased.ts';
import { noteKept, type Store } from './store.ts';
import { isSettled, keepWithin } from './stored.ts';

/** Keeps what was left behind by pages that were closed, reloaded or killed. */
export async function settle(store: Store): Promise<void> {
  const settled = await store.write(async (transaction) => {
    const kept = await settleDrafts(transaction);
    await forgetErased(transaction);
    return kept;
  });
  if (settled.kind === 'fault') return;
  noteKept(store, settled.value);
  await store.mirror.settleLeft(async ({ mine, known }) => {
    const done = await store.write((transaction) => keepWithin(transaction, mine, known));
    if (done.kind === 'fault') return false;
    if (done.value.kind === 'kept') noteKept(store, [done.value.reflection]);
    return isSettled(done.value);
  });
}
