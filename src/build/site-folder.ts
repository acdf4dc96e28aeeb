import {
  copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync,
} from 'node:fs'; // prettier-ignore
import { basename, dirname, join } from 'node:path';
import { getSystemErrorName } from 'node:util';
import { digestOf, type BuildCache } from '../content/read/build-cache.ts';
import { attempt } from '../text/attempt.ts';
import { hasCode } from '../text/error-code.ts';

type Parts = {
  /** The folder in which files were made, and their paths in it. */
  made: string;
  files: readonly string[];
  /** What need not be made, by the keys under which it is kept. */
  cachedFiles: ReadonlyMap<string, string>;
  cache: Pick<BuildCache, 'digest' | 'read'>;
  /** Where the site is to be. */
  place: string;
};

/** What belongs to an author who publishes by git from the built folder. */
const kept = '.git';

/** Where this process gathers a site before it is put into its place: beside it, so that a rename is all that is left to do. */
export function nextFolder(place: string): string {
  return `${place}.next-${process.pid}`;
}

function oldFolder(place: string): string {
  return `${place}.old-${process.pid}`;
}

/** Gathers a whole site. What is the same as in the site before is that file still, with its time. */
export function fillFolder({ made, files, cachedFiles, cache, place }: Parts): void {
  const next = nextFolder(place);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  const takeOver = (file: string, isSame: (content: Buffer) => boolean) => {
    const to = join(next, file);
    mkdirSync(dirname(to), { recursive: true });
    if (attempt(() => (linkSync(join(place, file), to), isSame(readFileSync(to))))) return true;
    rmSync(to, { force: true });
    return false;
  };
  for (const file of files) {
    const from = join(made, file);
    if (!takeOver(file, (content) => content.equals(readFileSync(from))))
      moveFile(from, join(next, file));
  }
  for (const [file, key] of cachedFiles) {
    if (takeOver(file, (content) => digestOf(content) === cache.digest(key))) continue;
    const content = cache.read(key);
    if (content === undefined)
      throw new Error(`${file} was kept from an earlier build, and is gone.`);
    writeFileSync(join(next, file), content);
  }
}

function moveFile(from: string, to: string): void {
  // It may be another disk, to which nothing can be moved.
  if (!attempt(() => (renameSync(from, to), true))) copyFileSync(from, to);
}

/** How often another build may be quicker, where several put their sites into one place. */
const tries = 20;

/** Puts the gathered site into its place, and takes away the one before. */
export function swapFolder(place: string): void {
  const [next, old] = [nextFolder(place), oldFolder(place)];
  for (let left = tries; ; left--) {
    const hadSite = moveAway(place, old);
    if (existsSync(join(old, kept))) renameSync(join(old, kept), join(next, kept));
    try {
      renameSync(next, place);
      break;
    } catch (error) {
      if (left > 0 && (hasCode(error, 'ENOTEMPTY') || hasCode(error, 'EEXIST'))) continue;
      if (existsSync(join(next, kept))) renameSync(join(next, kept), join(old, kept));
      if (hadSite) renameSync(old, place);
      throw error;
    }
  }
  rmSync(old, { recursive: true, force: true });
}

/** False where there is nothing to move away. */
function moveAway(place: string, old: string): boolean {
  try {
    rmSync(old, { recursive: true, force: true });
    renameSync(place, old);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

/** Puts in order what builds left that were killed on the way: where they had taken the site away, it is back in its place. */
export function recoverFolder(place: string): void {
  const names = attempt(() => readdirSync(dirname(place))) ?? [];
  const ids = names.flatMap((name) => {
    const [end = '', id] = /\.(?:next|old)-(\d+)$/.exec(name) ?? [];
    return name === basename(place) + end ? (id ?? []) : [];
  });
  for (const id of new Set(ids)) {
    if (attempt(() => process.kill(Number(id), 0))) continue;
    const [next, old] = [`${place}.next-${id}`, `${place}.old-${id}`];
    if (!existsSync(place) && existsSync(old)) {
      if (existsSync(join(next, kept))) renameSync(join(next, kept), join(old, kept));
      renameSync(old, place);
    }
    for (const left of [next, old]) rmSync(left, { recursive: true, force: true });
  }
}

const faults: Readonly<Record<string, [found: string, mend: string]>> = {
  ENOSPC: ['there is no room on the disk', 'Make room, and build again.'],
  EDQUOT: ['there is no room left for you on the disk', 'Make room, and build again.'],
  EFBIG: ['a file would be larger than the system lets it be', 'Raise the limit (ulimit -f), and build again.'],
  EACCES: ['the folder around it cannot be written to', 'Give yourself the right to, or name another by OUT_DIR.'],
  EPERM: ['the folder around it cannot be written to', 'Give yourself the right to, or name another by OUT_DIR.'],
  EROFS: ['the disk cannot be written to', 'Name a folder on another disk by OUT_DIR.'],
  EBUSY: ['it is a disk of its own, or in use', 'Name a folder inside it by OUT_DIR.'],
  ENOTDIR: ['a file is in its way', 'Move that, or name another folder by OUT_DIR.'],
}; // prettier-ignore

/** What kept a site from its place, and how to mend it; undefined where only a programmer can. */
export function explainFault(error: unknown, place: string): string | undefined {
  const code = Object.keys(faults).find((name) => hasCode(error, name)) ?? '';
  const [found, mend] = faults[code] ?? [];
  if (found === undefined || mend === undefined) return undefined;
  return `The site could not be put into ${place}: ${found} (${code}). What was there is unchanged. ${mend}`;
}

/** The same of a disk that fills while the site is made, from the text of an error: one of the bundler's has no code. */
export function explainFull(text: string): string | undefined {
  const [, number] = /\(os error (\d+)\)/.exec(text) ?? [];
  const code = number === undefined ? text : getSystemErrorName(-Number(number));
  const name = ['ENOSPC', 'EDQUOT', 'EFBIG'].find((full) => code.includes(full)) ?? '';
  const [found, mend] = faults[name] ?? [];
  if (found === undefined || mend === undefined) return undefined;
  return `The site could not be built: ${found} (${name}). The one of the last build is unchanged. ${mend}`;
}
