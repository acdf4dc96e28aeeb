// @ts-check
import { defineConfig } from 'astro/config';
import { buildTranslations } from './src/build/build-translations.ts';
import { bundling } from './src/build/bundling.ts';
import { contentCheck } from './src/build/content-check.ts';
import { gardenContent } from './src/build/garden-content.ts';
import { icons } from './src/build/icons.ts';
import { gardenWords } from './src/build/garden-words.ts';
import react from '@astrojs/react';
import { plainFolder } from './src/build/plain-folder.ts';
import { previewFiles } from './src/build/preview-files.ts';
import { publish } from './src/build/publish.ts';
import { publicFiles } from './src/build/public-files.ts';
import { readProject } from './src/build/project.ts';
import { searchIndex } from './src/build/search-index.ts';
import { serviceWorker } from './src/build/service-worker.ts';
import { shareCards } from './src/build/share-cards.ts';
import { siteAddress } from './src/build/site-address.ts';
import { buildSteps, endStep } from './src/build/steps.ts';
import { publicFolder } from './src/content/folders.ts';

endStep('starting');
// A build renders every text that it reads, `dev` hardly any.
const project = await readProject(process.env, { isAhead: process.argv.includes('dev') });

const isQuiet = process.argv.includes('build') && !process.argv.includes('--verbose');

export default defineConfig({
  ...(project.site && 'address' in project.site ? { site: project.site.address } : {}),
  publicDir: publicFolder(process.env),
  outDir: project.workFolder,
  cacheDir: project.cacheFolder,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  image: { service: { entrypoint: './src/build/picture-service.ts' } },
  devToolbar: { enabled: false },
  ...(isQuiet ? { logger: { entrypoint: './src/build/build-log.mjs' } } : {}),
  integrations: [
    contentCheck(project),
    siteAddress(project),
    bundling(),
    gardenContent(project),
    gardenWords(project),
    react(),
    plainFolder(project),
    previewFiles(project),
    searchIndex(project),
    icons(project, process.env),
    shareCards(project),
    serviceWorker(project),
    buildTranslations(project),
    publicFiles(project, process.env),
    publish(project),
    buildSteps(project),
  ],
});
