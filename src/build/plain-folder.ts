import type { AstroIntegration } from 'astro';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { finishPage } from './finish-page.ts';
import { writeHostFiles } from './host-files.ts';
import type { Project } from './project.ts';
import { relativeStyles } from './relative-address.ts';

/**
 * Makes the built folder work unchanged at any address of any host: every address in it becomes relative to the page
 * that has it, each page gets the policy that fits the scripts and styles it then has, and hosts find their files.
 * Counts the pages against those that the content should have become.
 */
export function plainFolder({ routes }: Project): AstroIntegration {
  return {
    name: 'hindsight:plain-folder',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const built: string[] = [];
        for await (const file of glob('**/*.{html,css}', { cwd: folder })) {
          const path = `/${file.split(sep).join('/')}`;
          const text = await readFile(join(folder, file), 'utf8');
          await writeFile(join(folder, file), await finish(text, path));
          if (path.endsWith('/index.html')) built.push(path.slice(0, -'index.html'.length));
        }
        logger.info('Every address is relative, and every page has its content security policy.');
        await writeHostFiles(folder);
        const expected = routes.map(({ path }) => path);
        const problems = comparePages(expected, built);
        if (problems.length > 0) throw new Error(problems.join('\n'));
        logger.info(`${String(built.length)} pages, as many as the content asks for.`);
      },
    },
  };
}

async function finish(text: string, path: string): Promise<string> {
  return path.endsWith('.css') ? relativeStyles(text, path) : finishPage(text, path);
}

/** Sentences on every page that is missing and every page that nothing asked for. */
export function comparePages(expected: readonly string[], built: readonly string[]): string[] {
  const [asked, made] = [new Set(expected), new Set(built)];
  return [
    ...[...asked.difference(made)].map(
      (path) => `The content asks for the page ${path}, and the build did not make it.`,
    ),
    ...[...made.difference(asked)].map(
      (path) => `The build made the page ${path}, and nothing in the content asks for it.`,
    ),
  ];
}
