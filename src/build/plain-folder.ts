import type { AstroIntegration } from 'astro';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getContent } from '../garden/read-garden.ts';
import { finishPage } from './finish-page.ts';
import { writeHostFiles } from './host-files.ts';
import type { Project } from './project.ts';
import { relativeStyles } from './relative-address.ts';
import { endStep } from './steps.ts';

/**
 * Makes the built folder work unchanged at any address of any host: every address in it becomes relative to the page
 * that has it, each page gets the policy that fits the scripts and styles it then has, and hosts find their files.
 * Counts the pages against those that the content should have become.
 */
export function plainFolder({ routes, cache, pageKeys, garden }: Project): AstroIntegration {
  const extra = garden?.site.extra;
  // What no list has, the search and what is kept among it, asks for nothing from elsewhere. Pages on which a reader writes
  // may.
  const listed = new Set(routes.flatMap(({ path, kind }) => (kind === 'listed' ? path : [])));
  return {
    name: 'hindsight:plain-folder',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const built: string[] = [];
        const scriptNames = await readScriptNames(folder);
        for await (const file of glob('**/*.{html,css}', { cwd: folder })) {
          const path = `/${file.split(sep).join('/')}`;
          const text = await readFile(join(folder, file), 'utf8');
          const address = path.replace(/index\.html$/, '');
          const finished = path.endsWith('.css')
            ? relativeStyles(text, path)
            : finishPage(text, path, scriptNames, listed.has(address) ? extra : undefined);
          await writeFile(join(folder, file), finished);
          if (!path.endsWith('/index.html')) continue;
          built.push(address);
          const key = pageKeys.get(address);
          if (key !== undefined) cache.write(key, finished);
        }
        await writeHostFiles(folder, extra);
        const problems = comparePages(
          routes.map(({ path }) => path),
          [...built, ...getContent().cachedPages],
        );
        if (problems.length > 0) throw new Error(problems.join('\n'));
        endStep('finishing', 'every address relative, every page with its content security policy');
      },
    },
  };
}

/** All words of the islands. The file that draws them knows every element there is, and says nothing of them. */
async function readScriptNames(folder: string): Promise<Set<string>> {
  const names = new Set<string>();
  for await (const file of glob('_astro/*.js', { cwd: folder })) {
    if (/[\\/]client\.[^\\/]*$/.test(file)) continue;
    const text = await readFile(join(folder, file), 'utf8');
    for (const [name] of text.matchAll(/[\w-]+/g)) names.add(name);
  }
  return names;
}

/** Sentences on every page that is missing and every page that nothing asked for. */
export function comparePages(expected: readonly string[], built: readonly string[]): string[] {
  const [asked, made] = [new Set(expected), new Set(built)];
  return [
    ...Array.from(
      asked.difference(made),
      (path) => `The content asks for the page ${path}, and the build did not make it.`,
    ),
    ...Array.from(
      made.difference(asked),
      (path) => `The build made the page ${path}, and nothing in the content asks for it.`,
    ),
  ];
}
