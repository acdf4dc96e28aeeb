import type { AstroIntegration } from 'astro';
import { glob } from 'node:fs/promises';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Project } from './project.ts';

/** Counts the pages after a build against the pages that the content should have become. */
export function pageCount({ routes }: Project): AstroIntegration {
  return {
    name: 'hindsight:page-count',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const built = await listPages(fileURLToPath(dir));
        const problems = comparePages(
          routes.map(({ path }) => path),
          built,
        );
        if (problems.length > 0) throw new Error(problems.join('\n'));
        logger.info(`${String(built.length)} pages, as many as the content asks for.`);
      },
    },
  };
}

/** Sentences on every page that is missing and every page that nothing asked for. */
export function comparePages(expected: readonly string[], built: readonly string[]): string[] {
  const [asked, made] = [new Set(expected), new Set(built)];
  const missing = expected.filter((path) => !made.has(path));
  const extra = built.filter((path) => !asked.has(path));
  return [
    ...missing.map(
      (path) => `The content asks for the page ${path}, and the build did not make it.`,
    ),
    ...extra.map(
      (path) => `The build made the page ${path}, and nothing in the content asks for it.`,
    ),
  ];
}

async function listPages(folder: string): Promise<string[]> {
  const pages = await Array.fromAsync(glob('**/index.html', { cwd: folder }));
  return pages.map((page) => `/${page.slice(0, -'index.html'.length).split(sep).join('/')}`);
}
