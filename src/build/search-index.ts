import type { AstroIntegration } from 'astro';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { lookup } from 'mrmime';
import { renderText } from '../garden/read-garden.ts';
import { listRecords, type SearchRecord } from '../search/records.ts';
import type { Project } from './project.ts';
import { keyOf, readJson, type Store } from '../content/read/store.ts';
import { makeIndex, type IndexedText, type IndexFile } from './make-index.ts';

/** Where the index is in the built site. */
const indexFolder = 'pagefind';

/** Makes the search index from the rendered texts. In `dev`, the index of the last build answers. */
export function searchIndex({ garden, outputFolder, store }: Project): AstroIntegration {
  return {
    name: 'hindsight:search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = join(outputFolder, indexFolder);
        server.middlewares.use(`/${indexFolder}`, (request, response) => {
          void answerFromLastBuild(folder, request, response);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!garden) return;
        const folder = fileURLToPath(dir);
        const texts = await Array.fromAsync(listRecords(garden), async (record) => ({
          ...record,
          text: await readText(record),
        }));
        const files = await keepIndex(store, texts, garden.site.language);
        for (const { path, content } of files) {
          const file = join(folder, indexFolder, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`${texts.length} texts can be found, by ${files.length} files.`);
      },
    },
  };
}

/** Makes the index of these texts, or takes it from the store. Pagefind can add nothing to an index that is there. */
async function keepIndex(
  store: Store,
  texts: readonly IndexedText[],
  language: string,
): Promise<IndexFile[]> {
  const key = keyOf('index', language, JSON.stringify(texts));
  const kept = readIndex(store, key);
  if (kept) return kept;
  const files = await makeIndex(texts, language);
  for (const { path, content } of files) store.write(keyOf(key, path), content);
  store.write(key, JSON.stringify(files.map(({ path }) => path)));
  return files;
}

function readIndex(store: Store, key: string): IndexFile[] | undefined {
  const files = readJson(store, key, z.array(z.string()))?.map((path) => {
    const content = store.read(keyOf(key, path));
    return content instanceof Uint8Array ? { path, content } : undefined;
  });
  return files?.every((file) => file !== undefined) ? files : undefined;
}

async function readText({ source }: SearchRecord): Promise<string> {
  return 'text' in source ? source.text : (await renderText(source)).words;
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
