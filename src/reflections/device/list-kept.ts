import { createConnection } from './connection.ts';
import { databaseName } from './database-name.ts';
import type { Why } from './faults.ts';
import { listStored, readAll, type Listed } from './stored.ts';
import { reading } from './transact.ts';

/** Reads what is kept of a site, for whoever only looks: nothing is written, and the database is let go of at once. */
export async function listKept(
  site: string,
  patience = 5_000,
): Promise<({ kind: 'listed' } & Listed) | { kind: 'not-listed'; why: Why }> {
  const name = databaseName(site);
  const connection = createConnection({ name, patience, onLoss: () => undefined });
  const read = await reading(connection, patience, async (transaction) =>
    listStored(await readAll(transaction)),
  );
  connection.close();
  return read.kind === 'done'
    ? { kind: 'listed', ...read.value }
    : { kind: 'not-listed', why: read.why };
}
