import { attempt } from '../../text/attempt.ts';
import { longestSilence, withTimeout } from './faults.ts';
import { databaseName, keysOf, openStorage, prefixOf } from './names.ts';

/**
 * Whether anything of a site may be kept on this device. Opening the database would create it where there is none, so
 * whoever only wants to know asks here first. True where a browser cannot tell, or does not answer in time.
 */
export async function hasReflections(site: string): Promise<boolean> {
  try {
    // Where storage is blocked, some browsers do not even let it be named.
    if (typeof indexedDB === 'undefined') return false;
    const name = databaseName(site);
    // A page may have been left before it had made the database.
    if (attempt(() => keysOf(openStorage(), prefixOf(name)).length > 0)) return true;
    const databases = await withTimeout(indexedDB.databases(), longestSilence);
    return databases.some((database) => database.name === name);
  } catch {
    return true;
  }
}
