import { databaseName } from './database-name.ts';
import { withPatience } from './faults.ts';
import { isMirrored } from './mirror.ts';

/**
 * Whether anything of a site may be kept on this device. To look into the store is to make one where none is, so whoever
 * only wants to know asks here first. True where a browser cannot tell, or does not answer within `patience` milliseconds.
 */
export async function hasReflections(site: string, patience = 5_000): Promise<boolean> {
  try {
    // Where storage is blocked, some browsers do not even let it be named.
    if (typeof indexedDB === 'undefined') return false;
    // A page may have been left before it had made the database.
    if (isMirrored(databaseName(site))) return true;
    const databases = await withPatience(indexedDB.databases(), patience);
    return databases.some(({ name }) => name === databaseName(site));
  } catch {
    return true;
  }
}
