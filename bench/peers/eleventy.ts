import type { Installed } from './installed.ts';

/** Eleventy with its own Markdown in one layout, and Pagefind over what it wrote. */
export const eleventy: Installed = {
  id: 'eleventy',
  name: 'Eleventy + Pagefind',
  packages: { '@11ty/eleventy': '3.1.8', pagefind: '1.6.0' },
  told: ['@11ty/eleventy', 'pagefind'],
  files: {
    'eleventy.config.js': `export default function (config) {
  config.setQuietMode(true);
  return { dir: { input: 'texts', includes: '../includes', output: 'dist' } };
}
`,
    'includes/text.njk': `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ title }}</title></head>
<body><main data-pagefind-body><h1>{{ title }}</h1>{{ content | safe }}</main></body>
</html>
`,
  },
  texts: 'texts',
  fields: 'layout: text.njk\n',
  build: [
    ['node_modules/@11ty/eleventy/cmd.cjs'],
    ['node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist', '--silent'],
  ],
  output: 'dist',
  caches: ['.cache'],
};
