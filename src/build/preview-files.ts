import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeAddress } from '../garden/addresses.ts';
import { getContent } from '../garden/read-garden.ts';
import { listPreviews, type PagePreview } from '../page/list-previews.ts';
import { cutText } from '../text/cut-text.ts';
import { count } from '../text/count.ts';
import type { Project } from './project.ts';
import { endStep } from './steps.ts';

/** How much of a text a card begins, which is more than it has room for. */
const mostCharacters = 300;

/** Writes beside every page what the card over a link to it says, so that a card asks for no more than that. */
export function previewFiles({ t }: Project): AstroIntegration {
  return {
    name: 'hindsight:preview-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          void findPreview(request.url ?? '', t).then((text) => {
            if (text === undefined) return next();
            response.setHeader('Content-Type', 'application/json');
            return response.end(text);
          }, next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const previews = listPreviews(getContent().garden, t);
        for (const preview of previews) {
          const file = join(folder, preview.address, 'preview.json');
          const text = await formatPreview(preview);
          // A page that is kept from an earlier build has no folder yet.
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, text);
        }
        endStep('previews', count(previews.length, 'file'));
      },
    },
  };
}

/** What `dev` answers, as the content is by then. */
async function findPreview(url: string, t: Project['t']): Promise<string | undefined> {
  const [path = ''] = url.split('?');
  if (!path.endsWith('/preview.json')) return undefined;
  const address = decodeAddress(path.slice(0, -'preview.json'.length));
  const preview = listPreviews(getContent().garden, t).find((one) => one.address === address);
  return preview && formatPreview(preview);
}

async function formatPreview({ parts, begins }: PagePreview): Promise<string> {
  const words = begins && ('text' in begins ? begins.text : await readWords(begins.path));
  const text = words && cutText(words, mostCharacters);
  return JSON.stringify(text ? [...parts, { as: 'words', text }] : parts);
}

async function readWords(path: string): Promise<string> {
  return (await getContent().renderText(path)).words;
}
