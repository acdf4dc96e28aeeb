import type { AstroIntegration } from 'astro';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addPolicy } from './plain-folder/policy.ts';
import { relativeStyles } from './plain-folder/relative-address.ts';
import { relativePage } from './plain-folder/relative-page.ts';

/** The page that hosts serve for any address, so that nothing in it can be relative to where it stands. */
const addressless = '/404.html';

/**
 * Makes the built folder work unchanged at any address of any host: every address in it becomes relative to the
 * page that it stands on, and each page gets the policy that fits the scripts and styles it then has.
 */
export function plainFolder(): AstroIntegration {
  return {
    name: 'hindsight:plain-folder',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = await readdir(folder, { recursive: true, withFileTypes: true });
        const paths = files
          .filter((file) => file.isFile())
          .map(
            (file) => `/${relative(folder, join(file.parentPath, file.name)).split(sep).join('/')}`,
          );
        for (const path of paths) await finishFile(folder, path);
        logger.info('Every address is relative, and every page has its content security policy.');
      },
    },
  };
}

async function finishFile(folder: string, path: string): Promise<void> {
  const finish = finisherFor(path);
  if (!finish) return;
  const file = join(folder, path);
  await writeFile(file, finish(await readFile(file, 'utf8')));
}

function finisherFor(path: string): ((text: string) => string) | undefined {
  if (path === addressless) return addPolicy;
  if (path.endsWith('.html')) return (html) => addPolicy(relativePage(html, path));
  if (path.endsWith('.css')) return (css) => relativeStyles(css, path);
  return undefined;
}
