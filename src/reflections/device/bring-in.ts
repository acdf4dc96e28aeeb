import type { CheckedImport } from '../import.ts';
import { countPlan, planImport } from '../plan-import.ts';
import type { Why } from './faults.ts';
import { noteKept, type Store } from './store.ts';
import { listStored, putBack, readAll } from './stored.ts';

/** How many came, were there already, or went beside another of their id. */
export type Counts = { new: number; same: number; differing: number };

export type BroughtIn = ({ kind: 'brought-in' } & Counts) | { kind: 'not-brought-in'; why: Why };

/** Brings records in from outside, all of them or none. It is planned by what is there at that very moment. */
export async function bringIn(
  store: Store,
  records: Pick<CheckedImport, 'reflections' | 'unreadable'>,
): Promise<BroughtIn> {
  const done = await store.write(async (transaction) => {
    const plan = planImport(records, await readAll(transaction));
    for (const record of plan.writes) await putBack(transaction, record);
    return plan;
  });
  if (done.kind === 'fault') return { kind: 'not-brought-in', why: done.why };
  const written = new Map(done.value.writes.map(({ key, value }) => [key, value]));
  noteKept(store, listStored(written).reflections);
  return { kind: 'brought-in', ...countPlan(done.value) };
}
