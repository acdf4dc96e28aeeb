import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { hasCode } from '../../text/error-code.ts';

/** Every file in a folder and the folders in it, by its path with slashes, sorted; none where there is no folder. */
export async function listFiles(
  folder: string,
  isFile = (entry: Dirent) => entry.isFile(),
): Promise<string[]> {
  const options = { recursive: true, withFileTypes: true } as const;
  const entries = await readdir(folder, options).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return [];
    throw error;
  });
  return entries
    .filter(isFile)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** True for links to files as well, which are published as what they lead to. */
export function isNoFolder(entry: Dirent): boolean {
  return !entry.isDirectory();
}
