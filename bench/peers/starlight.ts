import type { Installed } from './installed.ts';

/** Starlight as it comes, with the list of all pages beside each, and its own Pagefind. */
export const starlight: Installed = {
  id: 'starlight',
  name: 'Starlight',
  packages: {
    astro: '7.3.5',
    '@astrojs/starlight': '0.42.4',
    '@astrojs/markdown-remark': '7.3.1',
    sharp: '0.35.5',
  },
  told: ['@astrojs/starlight', 'astro'],
  files: {
    'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Many notes' })] });
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  },
  texts: 'src/content/docs',
  build: [['node_modules/astro/bin/astro.mjs', 'build']],
  output: 'dist',
  caches: ['node_modules/.astro', 'node_modules/.vite', '.astro'],
  megabytesANote: 1,
};
