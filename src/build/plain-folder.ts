import type { AstroIntegration } from 'astro';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addPolicy } from './policy.ts';
import { relativePage, relativeStyles } from './relative-page.ts';

/** The page that hosts serve for any address, so that nothing in it can be relative to its own address. */
const addressless = '/404.html';

/**
 * Makes the built folder work unchanged at any address of any host: every address in it becomes relative to the
 * page that has it, and each page gets the policy that fits the scripts and styles it then has.
 */
export function plainFolder(): AstroIntegration {
  return {
    name: 'hindsight:plain-folder',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        for await (const file of glob('**/*.{html,css}', { cwd: folder }))
          await finishFile(join(folder, file), `/${file.split(sep).join('/')}`);
        logger.info('Every address is relative, and every page has its content security policy.');
      },
    },
  };
}

async function finishFile(file: string, path: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  await writeFile(file, finish(text, path));
}

function finish(text: string, path: string): string {
  if (path.endsWith('.css')) return relativeStyles(text, path);
  return addPolicy(path === addressless ? text : relativePage(text, path));
}
