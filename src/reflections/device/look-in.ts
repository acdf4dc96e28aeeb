import { createDatabase, databaseName } from './database.ts';
import { withPatience, type Why } from './faults.ts';
import { isInJournal } from './journal.ts';
import { listStored, readAll, type Listed } from './stored.ts';

/**
 * Whether anything of a site may be kept on this device. Opening the database would create it where there is none, so
 * whoever only wants to know asks here first. True where a browser cannot tell, or does not answer in time.
 */
export async function hasReflections(site: string, patience = 5_000): Promise<boolean> {
  try {
    // Where storage is blocked, some browsers do not even let it be named.
    if (typeof indexedDB === 'undefined') return false;
    // A page may have been left before it had made the database.
    if (isInJournal(databaseName(site))) return true;
    const databases = await withPatience(indexedDB.databases(), patience);
    return databases.some(({ name }) => name === databaseName(site));
  } catch {
    return true;
  }
}

/** Lists what is kept of a site for somebody who only looks: nothing is written, and the database is closed at once. */
export async function listKept(
  site: string,
  patience = 5_000,
): Promise<({ kind: 'listed' } & Listed) | { kind: 'not-listed'; why: Why }> {
  const database = createDatabase({ name: databaseName(site), patience });
  const read = await database.read(async (transaction) => listStored(await readAll(transaction)));
  database.close();
  return read.kind === 'done'
    ? { kind: 'listed', ...read.value }
    : { kind: 'not-listed', why: read.why };
}
