import type { Store } from './store.ts';

/** True the first time that it is asked by this name on this device. Where that cannot be noted, it is never true. */
export async function once({ write }: Store, name: string): Promise<boolean> {
  const first = await write(async (transaction) => {
    const facts = transaction.objectStore('facts');
    if ((await facts.get(name)) !== undefined) return false;
    await facts.put('done', name);
    return true;
  });
  return first.kind === 'done' && first.value;
}

/** Asks the browser, once, not to clear what is kept when room gets scarce. Some ask the reader in turn. */
export async function askToPersist(store: Store): Promise<void> {
  try {
    // A page without https has none.
    if ('storage' in navigator && (await once(store, 'asked-to-persist')))
      await navigator.storage.persist();
  } catch {
    // It was a question, and the answer is no.
  }
}
