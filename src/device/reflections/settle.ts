import { settleDrafts } from './drafts.ts';
import { noteKept, type Store } from './store.ts';
import { keepWithin } from './stored.ts';

/** Keeps what was left behind: by pages that were closed, and by this tab before a reload or a crash. */
export async function settle(store: Store): Promise<void> {
  const mirrored = store.mirror.list();
  const settled = await store.write(async (transaction) => {
    const kept = await settleDrafts(transaction);
    const cleared = [];
    for (const { draft, clear } of mirrored) {
      const one = await keepWithin(transaction, draft.mine, draft.known);
      if (one.kind !== 'kept') continue;
      kept.push(one.reflection);
      cleared.push(clear);
    }
    return { kept, cleared };
  });
  if (settled.kind === 'fault') return;
  for (const clear of settled.value.cleared) clear();
  noteKept(store, settled.value.kept);
}
