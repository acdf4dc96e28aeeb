import type { AstroIntegration } from 'astro';
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isNoFolder, listFiles } from '../content/read/list-files.ts';
import { digestOf, type BuildCache } from '../content/read/build-cache.ts';
import { attempt } from '../text/attempt.ts';
import type { Project } from './project.ts';

/**
 * A site is made in a folder of its own and put into its place when all of it is there: what is there already stays
 * as it is, since to write thousands of files anew takes longer than to make those that have changed.
 */
export function publish({
  cache,
  cachedFiles,
  outputFolder,
  workFolder,
}: Project): AstroIntegration {
  return {
    name: 'hindsight:publish',
    hooks: {
      'astro:build:start': () => {
        removeLeftOvers(dirname(workFolder));
        // A build that fails leaves nothing behind.
        process.once('exit', () => {
          rmSync(workFolder, { recursive: true, force: true });
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const made = fileURLToPath(dir);
        if (resolve(made) !== workFolder)
          throw new Error(
            'Name the folder of the built site by OUT_DIR; --outDir is not followed.',
          );
        const files = await listFiles(made, isNoFolder);
        for (const [file, key] of cachedFiles)
          if (cache.digest(key) === undefined)
            throw new Error(
              `${file} was kept from an earlier build, and another run has just removed it. Build again.`,
            );
        await removeOthers(outputFolder, new Set([...files, ...cachedFiles.keys()]));
        for (const file of files) moveFile(join(made, file), join(outputFolder, file));
        for (const [file, key] of cachedFiles) writeCached(join(outputFolder, file), key, cache);
        cache.save({ forgetUnused: true });
        logger.info(`The site is in ${relative(process.cwd(), outputFolder) || '.'}.`);
      },
    },
  };
}

/** Removes the work folders of builds that were killed. */
function removeLeftOvers(cache: string): void {
  for (const name of attempt(() => readdirSync(cache)) ?? []) {
    const id = Number(/^site-(\d+)$/.exec(name)?.[1]);
    const isGone = id > 0 && !attempt(() => process.kill(id, 0));
    if (isGone) rmSync(join(cache, name), { recursive: true, force: true });
  }
}

async function removeOthers(folder: string, files: ReadonlySet<string>): Promise<void> {
  for (const file of await listFiles(folder, isNoFolder)) {
    if (files.has(file) || /^\.git(?:\/|$)/.test(file)) continue;
    rmSync(join(folder, file), { force: true });
    removeEmpty(folder, dirname(file));
  }
}

/** Removes a folder inside another that has nothing in it any more, and those around it. */
function removeEmpty(folder: string, inside: string): void {
  if (inside === '.' || !attempt(() => (rmdirSync(join(folder, inside)), true))) return;
  removeEmpty(folder, dirname(inside));
}

function moveFile(from: string, to: string): void {
  if (attempt(() => readFileSync(to))?.equals(readFileSync(from))) return;
  mkdirSync(dirname(to), { recursive: true });
  // It may be another disk, to which nothing can be moved.
  if (attempt(() => (renameSync(from, to), true))) return;
  rmSync(to, { force: true });
  copyFileSync(from, to);
}

function writeCached(place: string, key: string, cache: BuildCache): void {
  const there = attempt(() => readFileSync(place));
  if (there && digestOf(there) === cache.digest(key)) return;
  const content = cache.read(key);
  if (content === undefined)
    throw new Error(`${place} was kept from an earlier build, and is gone.`);
  mkdirSync(dirname(place), { recursive: true });
  // A link would be written through.
  rmSync(place, { force: true });
  writeFileSync(place, content);
}
