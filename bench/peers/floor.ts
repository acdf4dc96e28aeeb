import type { Installed } from './installed.ts';

/** The stack's floor: Astro's own Markdown in one layout, and Pagefind over what it wrote. */
export const floor: Installed = {
  id: 'floor',
  name: 'bare Astro + Pagefind',
  packages: { astro: '7.3.5', pagefind: '1.6.0' },
  told: ['astro', 'pagefind'],
  files: {
    'astro.config.mjs': 'export default { devToolbar: { enabled: false } };\n',
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  texts: defineCollection({ loader: glob({ pattern: '**/*.md', base: './texts' }) }),
};
`,
    'src/pages/[...slug].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const texts = await getCollection('texts');
  return texts.map((text) => ({ params: { slug: text.id }, props: { text } }));
}
const { text } = Astro.props;
const { Content } = await render(text);
---
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{text.data.title}</title></head>
<body><main data-pagefind-body><h1>{text.data.title}</h1><Content /></main></body>
</html>
`,
  },
  texts: 'texts',
  build: [
    ['node_modules/astro/bin/astro.mjs', 'build'],
    ['node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist', '--silent'],
  ],
  output: 'dist',
  caches: ['node_modules/.astro', 'node_modules/.vite', '.astro'],
};
