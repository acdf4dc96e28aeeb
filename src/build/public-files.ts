import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publicFolder } from '../content/folders.ts';
import { isNoFolder, listFiles } from '../content/read/list-files.ts';
import type { Project } from './project.ts';

/**
 * Copies an author's own files to the root of the built site. Astro would copy them first, where every later step would
 * change and count them as pages, and a page of the same address would silently not be made. So that none of this happens,
 * Astro finds no such folder in a build, and the files are copied here, after everything else.
 */
export function publicFiles(
  { cachedFiles }: Project,
  environment: NodeJS.ProcessEnv,
): AstroIntegration {
  const folder = publicFolder(environment);
  return {
    name: 'hindsight:public-files',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command === 'build')
          updateConfig({ publicDir: new URL('no-public-files/', config.cacheDir) });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const own = await listFiles(resolve(folder), isNoFolder);
        const built = [...(await listFiles(site, isNoFolder)), ...cachedFiles.keys()];
        const mistakes = listPublicMistakes(own, built, folder);
        if (mistakes.length > 0) {
          console.error(mistakes.join('\n'));
          // An error thrown here would be printed with a stack trace, which helps no author.
          process.exit(1);
        }
        if (!existsSync(resolve(folder))) return;
        await cp(resolve(folder), site, { recursive: true, dereference: true });
        logger.info(`Files copied from ${folder} as they are: ${own.length}.`);
      },
    },
  };
}

/** Folders that are the build's alone: hosts let browsers keep what is in them, or the search reads it. */
const reserved = ['_astro', 'pagefind'];

/** A sentence on every file of an author's own that has the address of something the build makes. */
export function listPublicMistakes(
  own: readonly string[],
  built: readonly string[],
  folder: string,
): string[] {
  const files = new Set(built);
  const taken = files.union(new Set(built.flatMap(listParents)));
  const noFolders = files.union(new Set(reserved));
  return own
    .filter((file) => taken.has(file) || listParents(file).some((parent) => noFolders.has(parent)))
    .map(
      (file) =>
        `${folder}/${file}: expected a file whose address the garden does not use, found one at /${file}, which the build makes itself. Rename it, move it, or delete it.`,
    );
}

/** The folders that a file is in: `a` and `a/b` for `a/b/c.txt`. */
function listParents(file: string): string[] {
  return [...file.matchAll(/\//g)].map(({ index }) => file.slice(0, index));
}
