import type { AstroIntegration } from 'astro';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { count } from '../text/count.ts';
import { drawCards } from './draw-cards.ts';
import type { Project } from './project.ts';
import { endStep } from './steps.ts';

/** Draws the pictures for sharing that no earlier build has drawn. */
export function shareCards(project: Project): AstroIntegration {
  const { cards, cache, cachedFiles } = project;
  return {
    name: 'hindsight:share-cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (cards.size === 0) return;
        const byFile = new Map([...cards.values()].map((card) => [card.file, card]));
        const missing = [...byFile.values()].filter(({ file, key }) => {
          const isCached = cache.digest(key) !== undefined;
          if (isCached) cachedFiles.set(file, key);
          return !isCached;
        });
        const folder = fileURLToPath(dir);
        const wordless = await drawCards(project, missing, async ({ file, key }, picture) => {
          const place = join(folder, file);
          await mkdir(dirname(place), { recursive: true });
          await writeFile(place, picture);
          cache.write(key, picture);
        });
        if (wordless > 0)
          logger.info(
            `Pictures for sharing without their words: ${String(wordless)}. No font on this machine has all their letters; name a file of your own under theme, fonts in site.yaml.`,
          );
        endStep('share cards', `${count(byFile.size, 'card')}, ${String(missing.length)} drawn`);
      },
    },
  };
}
