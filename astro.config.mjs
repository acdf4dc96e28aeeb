// @ts-check
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { hideAstroDirectives } from './src/integrations/build-log.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { pageCount } from './src/integrations/page-count.ts';
import { plainFolder } from './src/integrations/plain-folder.ts';
import { siteAddress } from './src/integrations/site-address.ts';
import { markdownPipeline } from './src/markdown/pipeline.ts';
import { readProject } from './src/tools/content/read-project.ts';

const project = await readProject(process.env);

export default defineConfig({
  ...(project.site ? { site: project.site } : {}),
  outDir: project.outputFolder,
  cacheDir: project.cacheFolder,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { onLog: hideAstroDirectives },
    },
  },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified(markdownPipeline(project.citations, project.words)),
  },
  integrations: [
    contentCheck(project),
    siteAddress(project),
    mdx(),
    ...(project.site ? [sitemap({ filter: project.isListed })] : []),
    plainFolder(),
    pageCount(project),
  ],
});
