import type { Installed } from './installed.ts';

/** VitePress as it comes, with its search in the browser. */
export const vitepress: Installed = {
  id: 'vitepress',
  name: 'VitePress',
  packages: { vitepress: '1.6.4', vue: '3.5.45' },
  told: ['vitepress'],
  files: {
    '.vitepress/config.js': `export default {
  title: 'Many notes',
  srcDir: 'texts',
  outDir: 'dist',
  themeConfig: { search: { provider: 'local' } },
};
`,
  },
  texts: 'texts',
  // It takes what follows a slash for a file of its own.
  end: '',
  build: [['node_modules/vitepress/bin/vitepress.js', 'build']],
  output: 'dist',
  caches: ['.vitepress/cache', '.vitepress/.temp'],
  address: (slug) => `notes/${slug}.html`,
};
