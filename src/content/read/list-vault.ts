import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Remark } from '../mistake.ts';

/**
 * Lists a folder of notes: the paths of its files from there, sorted, and what of it is not read. Hidden folders, packages and what `exclude` names are passed by; templates, and links to
 * elsewhere, which could bring in anything, are told.
 */
export async function listVault(folder: string, exclude: readonly string[]) {
  const paths: string[] = [];
  const remarks: Remark[] = [];
  const globs = exclude.map((glob) => ({ glob, isUsed: false, isExcluded: matcher(glob) }));
  const walk = async (inside: string): Promise<void> => {
    const entries = await readdir(join(folder, inside), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = posix.join(inside, entry.name);
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const excluding = globs.filter(({ isExcluded }) => isExcluded(file));
      for (const one of excluding) one.isUsed = true;
      if (excluding.length > 0) continue;
      const leaveOut = (what: string) => void remarks.push({ file, what });
      if (entry.isSymbolicLink()) leaveOut('links to another place, left out');
      else if (entry.isFile()) paths.push(file);
      else if (!entry.isDirectory()) continue;
      else if (/^_?templates?$/i.test(entry.name)) leaveOut('folders of templates, left out');
      else await walk(file);
    }
  };
  await walk('');
  const what = 'globs of exclude that match nothing';
  for (const { glob, isUsed } of globs) if (!isUsed) remarks.push({ file: glob, what });
  return { paths, remarks };
}

/** As in .gitignore, a glob without a slash counts in every folder. Capitals and composed letters make no difference. */
function matcher(glob: string): (path: string) => boolean {
  const plain = (text: string) => text.normalize('NFC').toLowerCase();
  const inside = plain(glob).replace(/^(?:\.?\/)+|\/+$/g, '');
  const pattern = glob.replace(/\/+$/, '').includes('/') ? inside : `**/${inside}`;
  // What is in a folder that a glob such as `work/**` names whole is not asked for.
  const patterns = [pattern, pattern.replace(/(?:\/\*\*)+$/, '')];
  return (path) => patterns.some((one) => posix.matchesGlob(plain(path), one));
}
