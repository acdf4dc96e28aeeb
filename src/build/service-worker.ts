import type { AstroIntegration } from 'astro';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { digestOf } from '../content/read/build-cache.ts';
import { isNoFolder, listFiles } from '../content/read/list-files.ts';
import { chooseFiles, offlineRoute, orderPages, type KeptFile } from '../offline/kept-files.ts';
import { count } from '../text/count.ts';
import { hashedFile } from './host-files.ts';
import type { Project } from './project.ts';
import { endStep } from './steps.ts';

/** Its name in the built site. It never changes: devices ask for it by this name to learn of a newer version. */
const workerName = 'sw.js';

/**
 * Writes the service worker, with the list of what it keeps ahead of reading, once all of that is there. A garden that keeps
 * nothing has in its place one that removes what an earlier build kept.
 */
export function serviceWorker(project: Project): AstroIntegration {
  const isKept = project.garden?.site.offline === true;
  return {
    name: 'hindsight:service-worker',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: { define: { 'import.meta.env.KEEPS_OFFLINE': JSON.stringify(isKept) } },
        });
        if (isKept)
          injectRoute({
            pattern: offlineRoute.path,
            entrypoint: './src/offline/OfflinePage.astro',
          });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const kept = isKept ? chooseFiles(await listGroups(folder, project)) : [];
        const name = isKept ? 'service-worker' : 'remove-worker';
        await writeFile(join(folder, workerName), await bundleWorker(name, kept));
        endStep('service worker', isKept ? `${count(kept.length, 'file')} to read offline` : '');
      },
    },
  };
}

/** What is kept ahead, the most wanted first: what every page needs, then the pages, and the search's index after its page. */
async function listGroups(folder: string, project: Project): Promise<Iterable<KeptFile[]>> {
  const files = [...(await listFiles(folder, isNoFolder)), ...project.cachedFiles.keys()].sort();
  const index = files.filter((file) => file.startsWith('pagefind/'));
  const ahead = files.filter((file) => /^_astro\/.*\.(js|woff2)$|^[^/]*\.(json|svg)$/.test(file));
  const groups = [
    ...ahead.map((file) => [file]),
    ...orderPages(project.routes).flatMap((path) => [
      [`${path.slice(1)}index.html`],
      // What a practice asks, and all there is to find.
      ...(path.startsWith('/practices/') ? [[`${path.slice(1, -1)}.json`]] : []),
      ...(path === '/search/' ? [index] : []),
    ]),
  ];
  // A large garden has many more than are kept: they are read one by one.
  return groups
    .values()
    .map((group) => group.flatMap((file) => readFile(file, folder, project) ?? []));
}

/** A file as it is in the site, or as it is kept from an earlier build; nothing where there is none. */
function readFile(
  path: string,
  folder: string,
  { cache, cachedFiles }: Project,
): KeptFile | undefined {
  const file = join(folder, path);
  const key = cachedFiles.get(path) ?? '';
  const content = existsSync(file) ? readFileSync(file) : cache.read(key);
  if (content === undefined) return undefined;
  const revision = hashedFile.test(`/${path}`) ? null : digestOf(content).slice(0, 16);
  return { path, size: Buffer.byteLength(content), revision };
}

/** The code of a service worker, which keeps these files ahead of reading. */
export async function bundleWorker(name: string, kept: readonly KeptFile[]): Promise<string> {
  const manifest = kept.map(({ path, revision }) => ({ url: addressOf(path), revision }));
  const input = fileURLToPath(new URL(`../offline/device/${name}.ts`, import.meta.url));
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      'self.__WB_MANIFEST': JSON.stringify(manifest),
      'process.env.NODE_ENV': '"production"',
    },
    build: { write: false, rolldownOptions: { input, output: { format: 'iife' } } },
  });
  const [chunk] = 'output' in built ? built.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The service worker was not made.');
  return chunk.code;
}

/** From the worker itself, as a browser asks for it. */
function addressOf(path: string): string {
  const address = path
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return address || './';
}
