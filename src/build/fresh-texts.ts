import type { AstroIntegration } from 'astro';
import { rm } from 'node:fs/promises';

/**
 * Forgets the texts that an earlier build rendered. Astro keeps them by their own words alone, and would show an
 * old citation or an old word of the interface in a text that has not changed itself.
 */
export function freshTexts(): AstroIntegration {
  return {
    name: 'hindsight:fresh-texts',
    hooks: {
      'astro:config:setup': async ({ config }) => {
        const kept = [
          new URL('data-store.json', config.cacheDir),
          new URL('.astro/data-store.json', config.root),
        ];
        await Promise.all(kept.map((file) => rm(file, { force: true })));
      },
    },
  };
}
