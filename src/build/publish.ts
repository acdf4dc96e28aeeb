import type { AstroIntegration } from 'astro';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isNoFolder, listFiles } from '../content/read/list-files.ts';
import { attempt } from '../text/attempt.ts';
import type { Project } from './project.ts';
import {
  explainFault, explainFull, fillFolder, nextFolder, recoverFolder, swapFolder,
} from './site-folder.ts'; // prettier-ignore

/**
 * A site is made in a folder of its own, gathered beside its place when all of it is there, and then put there at once, so that
 * a build that is stopped, or has no room, leaves the site of the last one as it is.
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
      'astro:config:setup': ({ command }) => {
        if (command === 'build') tellOfFullDisk();
      },
      'astro:build:start': () => {
        removeLeftOvers(dirname(workFolder));
        // Where the site can have no place, that is said ahead of all the work.
        orExplain(outputFolder, () => {
          recoverFolder(outputFolder);
          mkdirSync(nextFolder(outputFolder), { recursive: true });
        });
        // A build that fails leaves nothing behind.
        process.once('exit', () => {
          for (const made of [workFolder, nextFolder(outputFolder)])
            rmSync(made, { recursive: true, force: true });
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
        orExplain(outputFolder, () => {
          fillFolder({ made, files, cachedFiles, cache, place: outputFolder });
          swapFolder(outputFolder);
        });
        cache.save({ forgetUnused: true });
        logger.info(`The site is in ${relative(process.cwd(), outputFolder) || '.'}.`);
      },
    },
  };
}

/** Ends the build with a sentence where the system keeps the site from its place. */
function orExplain(place: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    const told = explainFault(error, place);
    if (told === undefined) throw error;
    console.error(told);
    // An error thrown here would be printed with a stack trace, which helps no author.
    process.exit(1);
  }
}

/** Astro prints the error that ends a build with its stack trace, and has no hook for it. */
function tellOfFullDisk(): void {
  const print = console.error;
  console.error = (...words: unknown[]) => {
    const told = explainFull(String(words[0]));
    if (told === undefined) print(...words);
    else print(told);
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
