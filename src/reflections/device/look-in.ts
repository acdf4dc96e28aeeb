import { createDatabase, databaseName } from './database.ts';
import { withPatience } from './faults.ts';
import { isInJournal } from './journal.ts';
import { listAll } from './stored.ts';

/** How many milliseconds the storage may take to answer. */
const patience = 5_000;

/**
 * Whether anything of a site may be kept on this device. Opening the database would create it where there is none, so
 * whoever only wants to know asks here first. True where a browser cannot tell, or does not answer in time.
 */
export async function hasReflections(site: string): Promise<boolean> {
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
export async function listKept(site: string) {
  const database = createDatabase({ name: databaseName(site), patience });
  const listed = await listAll(database);
  database.close();
  return listed;
}
