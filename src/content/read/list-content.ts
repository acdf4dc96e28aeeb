import { realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isHidden } from '../kinds.ts';
import type { Finding } from '../mistake.ts';
import { listFiles } from './list-files.ts';

/** A link that is not followed, and what is told of it. */
type StrayLink = { path: string; mistake: Finding };

/**
 * The paths of a content folder's files, sorted, without hidden ones. A link counts as the file that it leads to, as long as
 * that lies in the folder too. Any other could bring in what nobody meant to publish, or lead in a circle.
 */
export async function listContent(
  folder: string,
): Promise<{ paths: string[]; strayLinks: StrayLink[] }> {
  const links: string[] = [];
  const found = await listFiles(folder, (entry) => {
    if (entry.isSymbolicLink()) links.push(pathIn(folder, join(entry.parentPath, entry.name)));
    return entry.isFile();
  });
  const judged = links
    .filter((path) => !isHidden(path))
    .sort()
    .map(async (path) => ({ path, found: await judgeLink(folder, path) }));
  const sorted = Object.groupBy(await Promise.all(judged), ({ found }) =>
    found ? 'stray' : 'sound',
  );
  const { stray = [], sound = [] } = sorted;
  // Some versions of Node go into folders that are links.
  const isBehindLink = (path: string) => links.some((link) => path.startsWith(`${link}/`));
  const paths = found.filter((path) => !isHidden(path) && !isBehindLink(path));
  return {
    paths: [...paths, ...sound.map(({ path }) => path)].sort(),
    strayLinks: stray.map(({ path, found = '' }) => ({ path, mistake: { expected, found, mend } })),
  };
}

const expected = 'a file of its own, or a link to a file in the content folder';
const mend = 'Put the file itself here. A folder of notes elsewhere can be the vault of site.yaml.';

/** What is wrong with a link, if anything is. */
async function judgeLink(folder: string, path: string): Promise<string | undefined> {
  const real = await realpath(join(folder, path)).catch(() => undefined);
  if (real === undefined) return 'a link that leads nowhere, or in a circle';
  if (pathIn(await realpath(folder), real).startsWith('../'))
    return 'a link out of the content folder';
  return (await stat(real)).isFile() ? undefined : 'a link to a folder';
}

function pathIn(folder: string, file: string): string {
  return relative(folder, file).split(sep).join('/');
}
