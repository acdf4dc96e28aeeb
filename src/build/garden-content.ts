import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { countDrafts } from '../content/check/drafts.ts';
import { examineContent } from '../content/check/examine.ts';
import { formatRemarks, type Remark } from '../content/mistake.ts';
import type { Garden } from '../garden/garden.ts';
import { listPassages } from '../garden/pairs.ts';
import { withUnlisted } from '../garden/unlisted.ts';
import type { GardenContent } from '../garden/read-garden.ts';
import type { BuildCache } from '../content/read/build-cache.ts';
import { locateFile } from '../content/read/read-vault.ts';
import { listPictures } from '../markdown/markers.ts';
import { listFontFiles } from '../page/theme.ts';
import { count } from '../text/count.ts';
import { hasSharp, nameCards, noSharp } from './name-cards.ts';
import { reuseNotePages } from './note-pages.ts';
import type { Project } from './project.ts';
import { textRenderer } from './render-texts.ts';
import { endStep } from './steps.ts';

/** Hands the content to the pages. A build renders all texts before anything is bundled, `dev` each when it is asked for. */
export function gardenContent(project: Project): AstroIntegration {
  return {
    name: 'hindsight:garden-content',
    hooks: {
      'astro:config:setup': async ({ command, config, logger, updateConfig }) => {
        if (command !== 'build' && command !== 'dev') return;
        // Drafts show in `dev` alone.
        const hasDrafts = command === 'dev' && countDrafts(project.files) > 0;
        const drafts = hasDrafts && examineContent(project.files, { withDrafts: true });
        const remarks: Remark[] = [];
        // `dev` renders few texts, and would keep the cache from others for as long as it runs.
        const cache = command === 'build' ? project.cache : undefined;
        const content = makeContent({ ...project, ...drafts }, remarks, cache);
        if (!content) return;
        globalThis.gardenContent = content;
        if (command === 'build') await nameCards(project);
        if (command === 'build' && !(await hasSharp())) logger.info(noSharp);
        const pictures = command === 'build' ? await renderAll(content) : undefined;
        if (command === 'build') await reuseNotePages(project, content, [config.site, config.base]);
        endStep('rendering texts', count(listTexts(content.garden).length, 'text'));
        if (remarks.length > 0) logger.info(formatRemarks(remarks));
        // The pictures of a vault may lie outside the project.
        const fs = { allow: [process.cwd(), ...project.folders] };
        updateConfig({ vite: { plugins: [picturesPlugin(pictures)], server: { fs } } });
      },
    },
  };
}

/** Hands changed content to the pages that `dev` shows, and lets the browser ask for them again. */
export function replaceContent(project: Project, server: ViteDevServer): void {
  globalThis.gardenContent = makeContent(project) ?? globalThis.gardenContent;
  // Astro remembers which pages there are until it hears this.
  for (const environment of Object.values(server.environments))
    environment.hot.send('astro:content-changed', {});
  server.ws.send({ type: 'full-reload' });
}

/** Undefined as long as the content has a mistake. What texts ask for and do not get is added to the remarks. */
function makeContent(
  project: Project,
  remarks: Remark[] = [],
  cache?: BuildCache,
): GardenContent | undefined {
  const { contentFolder, garden, graph } = project;
  if (!garden || !graph) return undefined;
  return {
    garden,
    graph,
    cards: project.cards,
    cachedPages: new Set(),
    renderText: textRenderer({
      ...project,
      passages: listPassages(withUnlisted(garden).lessons),
      cache,
      report: (file, what, line) => remarks.push({ file, what, line }),
    }),
    files: [...listFontFiles(garden.site.theme.fonts), ...listLinkedFiles(garden, project)],
    locate: (path) => locateFile(contentFolder, path),
  };
}

/** The files that texts link to or play, which are published as they are. */
function listLinkedFiles(garden: Garden, { files, links: { resolve } }: Project): string[] {
  const bodies = new Map(files.map(({ path, body }) => [path, body]));
  const linked = listTexts(garden).flatMap(({ path }) => {
    const { links = [], images = [] } = bodies.get(path) ?? {};
    const pictures = images.map(({ address }) => ({ target: address, kind: 'picture' as const }));
    return [...links, ...pictures].flatMap(({ target, kind }) => {
      const found = resolve(path, target, kind);
      const isShown = kind === 'embed' || kind === 'picture';
      const isLinked = found.kind === 'file' || (found.kind === 'picture' && !isShown);
      return isLinked ? [found.path] : [];
    });
  });
  return [...new Set(linked)];
}

function listTexts(garden: Garden): { path: string }[] {
  const { lessons, notes, pages } = withUnlisted(garden);
  return [...lessons.flatMap(({ stances }) => stances), ...notes, ...pages];
}

/** Renders every text, and gives the pictures that they show. */
async function renderAll({ garden, renderText, locate }: GardenContent): Promise<string[]> {
  const pictures = new Set<string>();
  for (const { path } of listTexts(garden))
    for (const picture of listPictures((await renderText(path)).html)) pictures.add(picture);
  return [...pictures].sort().map(locate);
}

const moduleName = 'virtual:garden-pictures';

/**
 * Lets pages import the content's pictures, as Astro's images have to be: in a build those that are shown, which are
 * known by then, and no other; in `dev` any.
 */
function picturesPlugin(places: readonly string[] | undefined): Plugin {
  const names = places?.map((place) => JSON.stringify(place));
  const imports = names?.map((name) => `${name}: () => import(${name})`);
  return {
    name: 'hindsight:garden-pictures',
    resolveId: (id) => (id === moduleName ? `\0${moduleName}` : undefined),
    load: (id) => {
      if (id !== `\0${moduleName}`) return undefined;
      const load = imports ? `pictures[place]()` : `import(/* @vite-ignore */ place)`;
      return `const pictures = {${imports?.join(',') ?? ''}};\nexport const importPicture = async (place) => (await ${load}).default;`;
    },
  };
}
