// @ts-check
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { hideAstroDirectives } from './src/integrations/build-log.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { faceFiles } from './src/integrations/face-files.ts';
import { freshTexts } from './src/integrations/fresh-texts.ts';
import { gardenWords } from './src/integrations/garden-words.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { pageCount } from './src/integrations/page-count.ts';
import { plainFileName } from './src/integrations/plain-file-name.ts';
import { plainFolder } from './src/integrations/plain-folder.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { readProject } from './src/integrations/project.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteAddress } from './src/integrations/site-address.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { wholeBuilder } from './src/integrations/whole-builder.ts';
import { markdownPipeline } from './src/markdown/pipeline.ts';

const project = await readProject(process.env);

export default defineConfig({
  ...(project.site && 'address' in project.site ? { site: project.site.address } : {}),
  outDir: project.outputFolder,
  cacheDir: project.cacheFolder,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  vite: {
    plugins: [plainImports(), wholeBuilder()],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { onLog: hideAstroDirectives, output: { assetFileNames: plainFileName } },
    },
  },
  image: { service: { entrypoint: './src/integrations/picture-service.ts' } },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified(markdownPipeline(project.citations, project.words)),
  },
  integrations: [
    contentCheck(project),
    siteAddress(project),
    faceFiles(),
    freshTexts(),
    gardenWords(project),
    mdx(),
    sitemap(project),
    plainFolder(),
    hostFiles(),
    searchIndex(project),
    pageCount(project),
  ],
});
