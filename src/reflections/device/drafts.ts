import { isRecord } from '../../text/record.ts';
import { readRecord } from '../read-record.ts';
import { currentVersion, type Reflection } from '../reflection.ts';
import type { Connection } from './connection.ts';
import { isSettled, keepWithin } from './stored.ts';
import type { Writing } from './transact.ts';

/** Something that is being kept, with the forms in which its page has seen it: all that is needed to keep it later. */
export type Draft = { mine: Reflection; known: readonly Reflection[] };

/** A draft as it is stored, here and in the mirror. */
export function writeDraft({ mine, known }: Draft): Record<string, unknown> {
  const write = (reflection: Reflection) => ({ version: currentVersion, reflection });
  return { mine: write(mine), known: known.map(write) };
}

/** Undefined where it is none, or belongs to another version. */
export function readDraft(value: unknown): Draft | undefined {
  if (!isRecord(value)) return undefined;
  const mine = readRecord(value.mine);
  if (mine.kind !== 'current') return undefined;
  const known = (Array.isArray(value.known) ? value.known : []).flatMap((one: unknown) => {
    const read = readRecord(one);
    return read.kind === 'current' ? [read.reflection] : [];
  });
  return { mine: mine.reflection, known };
}

/**
 * Puts a draft aside while the page is being left. Nothing can be waited for any more, so nothing is read, and nothing
 * that is kept is touched: whichever page opens the store next keeps it in the ordinary way.
 */
export function putDraft(connection: Connection, key: string, draft: Draft): void {
  try {
    const transaction = connection.current()?.transaction(['drafts'], 'readwrite');
    transaction?.done.catch(() => undefined);
    transaction
      ?.objectStore('drafts')
      .put(writeDraft(draft), key)
      .catch(() => undefined);
    transaction?.commit();
  } catch {
    // The mirror in the tab has it too.
  }
}

/** Keeps what earlier pages were keeping when they were left, and gives it as it is kept. */
export async function settleDrafts(transaction: Writing): Promise<Reflection[]> {
  const store = transaction.objectStore('drafts');
  const settled: Reflection[] = [];
  for (const key of await store.getAllKeys()) {
    const draft = readDraft(await store.get(key));
    const kept = draft && (await keepWithin(transaction, draft.mine, draft.known));
    // What cannot be kept now may be kept by a newer version.
    if (!kept || !isSettled(kept)) continue;
    await store.delete(key);
    if (kept.kind === 'kept') settled.push(kept.reflection);
  }
  return settled;
}

/** Takes a draft away once it is kept. One that was put aside since, with something newer in it, stays. */
export async function dropDraft(
  transaction: Writing,
  key: string,
  { changed }: Reflection,
): Promise<void> {
  const store = transaction.objectStore('drafts');
  const draft = readDraft(await store.get(key));
  if (!draft || draft.mine.changed.instant <= changed.instant) await store.delete(key);
}

/** What is erased must not come back from a draft. */
export async function eraseDrafts(transaction: Writing, ids: ReadonlySet<string>): Promise<void> {
  const store = transaction.objectStore('drafts');
  for (const key of await store.getAllKeys()) {
    const draft = readDraft(await store.get(key));
    if (draft && ids.has(draft.mine.id)) await store.delete(key);
  }
}
