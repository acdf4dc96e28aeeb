import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writeHeadersFile } from './host-files/headers-file.ts';

/** Writes what hosts read beside the pages. A host that does not know one of these files serves it, or lets it lie. */
export function hostFiles(): AstroIntegration {
  return {
    name: 'hindsight:host-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeFile(fileURLToPath(new URL('_headers', dir)), writeHeadersFile());
        // Without it, GitHub Pages would leave out every folder whose name begins with an underscore.
        await writeFile(fileURLToPath(new URL('.nojekyll', dir)), '');
      },
    },
  };
}
