import { createTranslate } from '../words/translate.ts';
import { formatCitation } from '../garden/reference-words.ts';
import type { NamedCard } from '../share/card.ts';
import { readGardenWords } from './read-garden-words.ts';
import { join, resolve } from 'node:path';
import { examineContent } from '../content/check/examine.ts';
import { listBacklinkRoutes } from '../garden/graph.ts';
import { collectHeadings } from '../garden/headings.ts';
import { listRoutes } from '../garden/routes.ts';
import { offlineRoute } from '../offline/kept-files.ts';
import { familyNames } from '../content/reference.ts';
import { contentFolder, outputFolder } from '../content/folders.ts';
import type { CitationLink } from '../markdown/citations.ts';
import { languageFolder } from '../garden/translations.ts';
import { buildDay } from '../content/publish-day.ts';
import { readContent } from '../content/read/read-content.ts';
import { gardenCacheFolder, openGardenCache } from '../content/read/build-cache.ts';
import { locateFile } from '../content/read/read-vault.ts';
import { count } from '../text/count.ts';
import { parseSite } from './site-address.ts';
import { endStep } from './steps.ts';

/** What a build is asked to do by its environment, and the content it has to work with. */
export type Project = Awaited<ReturnType<typeof readProject>>;

/** Reads the content and the environment. Content with mistakes gives a project without routes; a build then stops. */
export async function readProject(
  environment: NodeJS.ProcessEnv,
  { withDrafts = false, isAhead = false } = {},
) {
  const folder = contentFolder(environment);
  const cache = openGardenCache(environment);
  const asked = environment.GARDEN_LANGUAGE ?? '';
  const day = buildDay(environment, new Date());
  const files = await readContent(folder, cache, { isAhead, language: asked, day });
  cache.save();
  endStep('reading', count(files.length, 'file'));
  const examined = examineContent(files, { withDrafts });
  const others = asked ? [] : (examined.garden?.site.languages ?? []).slice(1);
  const translated = await Promise.all(
    others.map(async (language) =>
      examineContent(await readContent(folder, cache, { language, day }), { withDrafts }),
    ),
  );
  endStep('checking');
  const { garden, graph } = examined;
  const language = garden?.site.language ?? 'en';
  const { words, interfaceLanguage } = await readGardenWords(language, examined.words);
  const t = createTranslate(words, interfaceLanguage);
  const citations = garden?.references.map((reference): [string, CitationLink] => {
    const label = formatCitation(familyNames(reference), reference.year, t);
    return [reference.id, { label, address: `/references/#${reference.id}` }];
  });
  return {
    ...examined,
    /** Also those of the other languages, where the first has none, so that none waits until its language is built. */
    mistakes: [...examined.mistakes, ...translated.flatMap(({ mistakes }) => mistakes)],
    files,
    /** The day of the build. */
    day,
    /** The folders that the content lies in: its own, and that of a vault. */
    folders: [
      resolve(folder),
      ...files.flatMap(({ kind, path }) => (kind === 'vault' ? locateFile(folder, path) : [])),
    ],
    /** `CONTENT_DIR` as it was given, for messages. */
    contentFolder: folder,
    /** The garden's language, or `en` where nothing says it. */
    language,
    t,
    /** The words of the interface, with the language that they are in. The author's own are `words`. */
    gardenWords: words,
    interfaceLanguage,
    /** Every page that the content becomes. */
    routes:
      garden && graph
        ? [
            ...listRoutes(garden, collectHeadings(files)),
            ...listBacklinkRoutes(garden, graph),
            ...(garden.site.offline ? [offlineRoute] : []),
          ]
        : [],
    /** `OUT_DIR`, or `dist`. */
    outputFolder: resolve(outputFolder(environment)),
    /** Where the build and Astro keep what they have made, for the next build. */
    cacheFolder: gardenCacheFolder(environment),
    cache,
    /** The pictures for sharing, by the addresses of their pages. */
    cards: new Map<string, NamedCard>(),
    /** The keys under which finished pages are kept, by their addresses. */
    pageKeys: new Map<string, string>(),
    /** What this build need not make, by the paths of the files in the site: the keys under which it is kept. */
    cachedFiles: new Map<string, string>(),
    /** Where the site is made before it is put into its place. */
    workFolder: join(gardenCacheFolder(environment), `site-${process.pid}`),
    /**
     * `SITE`: the absolute address, a sentence on what is wrong with it, or undefined where none is given. A translation
     * lies below it.
     */
    site: parseSite(environment.SITE, garden && languageFolder(garden.site, language)),
    /** `GARDEN_LANGUAGE`: which of the garden's languages is asked for, where it is not the first. */
    askedLanguage: asked,
    /** What `[@id]` in a text becomes. */
    citations: new Map(citations),
  };
}
