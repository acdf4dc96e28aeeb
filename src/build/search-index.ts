import type { AstroIntegration } from 'astro';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { lookup } from 'mrmime';
import { getContent } from '../garden/read-garden.ts';
import { listRecords, type SearchRecord } from '../search/records.ts';
import type { Project } from './project.ts';
import { keyOf, readJson, type BuildCache } from '../content/read/build-cache.ts';
import { count } from '../text/count.ts';
import { endStep } from './steps.ts';
import { makeIndex } from './make-index.ts';

/** Where the index is in the built site. */
const indexFolder = 'pagefind';

/** Makes the search index from the rendered texts. In `dev`, the index of the last build answers. */
export function searchIndex({
  garden,
  outputFolder,
  cache,
  cachedFiles,
}: Project): AstroIntegration {
  return {
    name: 'hindsight:search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = join(outputFolder, indexFolder);
        server.middlewares.use(`/${indexFolder}`, (request, response) => {
          void answerFromLastBuild(folder, request, response);
        });
      },
      'astro:build:done': async ({ dir }) => {
        if (!garden) return;
        const folder = fileURLToPath(dir);
        const texts = await Array.fromAsync(listRecords(garden), async (record) => ({
          ...record,
          text: await readText(record),
        }));
        const key = keyOf(
          'index',
          garden.site.language,
          ...texts.map((text) => JSON.stringify(text)),
        );
        const cached = listCached(cache, key);
        for (const path of cached ?? [])
          cachedFiles.set(`${indexFolder}/${path}`, keyOf(key, path));
        const made = cached ? [] : await makeIndex(texts, garden.site.language);
        for (const { path, content } of made) {
          const file = join(folder, indexFolder, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
          cache.write(keyOf(key, path), content);
        }
        const paths = cached ?? made.map(({ path }) => path);
        cache.write(key, JSON.stringify(paths));
        endStep('search index', `${count(texts.length, 'text')}, ${count(paths.length, 'file')}`);
      },
    },
  };
}

/** The files of an index that is cached as a whole. Pagefind can add nothing to one that is there. */
function listCached(cache: BuildCache, key: string): string[] | undefined {
  const paths = readJson(cache, key, z.array(z.string()));
  return paths?.every((path) => cache.read(keyOf(key, path)) !== undefined) ? paths : undefined;
}

async function readText({ source }: SearchRecord): Promise<string> {
  return 'text' in source ? source.text : (await getContent().renderText(source.path)).words;
}

/** Answers `dev`'s request for a file of the index from the folder of the last build; where there is none, with 404. */
async function answerFromLastBuild(
  folder: string,
  { url = '/' }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path = '/'] = url.split('?');
  // Names of the index only, which need no decoding: nothing that leads out of the folder.
  const isPlain = /^\/([\w-]+\/)?[\w.-]+$/.test(path) && !path.includes('..');
  const content = isPlain && (await readFile(join(folder, path)).catch(() => undefined));
  if (content) {
    response.setHeader('Content-Type', lookup(path) ?? 'application/octet-stream');
    response.end(content);
  } else {
    response.statusCode = 404;
    response.end('There is no search index here. Run npm run build once.\n');
  }
}
