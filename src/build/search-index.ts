import type { AstroIntegration } from 'astro';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listRecords, type SearchRecord } from '../search/records.ts';
import type { Project } from './project.ts';
import { answerFromLastBuild } from './search-index/last-build.ts';
import { readPageText } from './search-index/page-text.ts';
import { writeIndex, type IndexedText } from './search-index/write-index.ts';

/** Where the index stands in the built site. */
const indexFolder = 'pagefind';

/** Makes the search index from the built pages. In `dev`, the index of the last build answers. */
export function searchIndex({ garden, outputFolder }: Project): AstroIntegration {
  return {
    name: 'hindsight:search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(
          `/${indexFolder}`,
          answerFromLastBuild(join(outputFolder, indexFolder)),
        );
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!garden) return;
        const folder = fileURLToPath(dir);
        const texts = await readTexts(listRecords(garden), folder);
        const files = await writeIndex(texts, garden.site.language, join(folder, indexFolder));
        logger.info(`${texts.length} texts can be found, by ${files} files.`);
      },
    },
  };
}

async function readTexts(records: SearchRecord[], folder: string): Promise<IndexedText[]> {
  const texts: IndexedText[] = [];
  for (const record of records) texts.push({ ...record, text: await readText(record, folder) });
  return texts;
}

async function readText({ address, source }: SearchRecord, folder: string): Promise<string> {
  if ('text' in source) return source.text;
  const html = await readFile(join(folder, source.page, 'index.html'), 'utf8');
  const text = readPageText(html, source);
  if (text === undefined)
    throw new Error(`Expected the text of ${address} on ${source.page}, found none.`);
  return text;
}
