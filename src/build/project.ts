import { createTranslate, type Translate, type Words } from '../words/translate.ts';
import { formatCitation } from '../garden/reference-words.ts';
import { readGardenWords } from './read-garden-words.ts';
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { examineContent, type Examination } from '../content/check/examine.ts';
import { collectHeadings, listRoutes, type Route } from '../garden/routes.ts';
import { familyNames } from '../content/reference.ts';
import { contentFolder, outputFolder } from '../content/folders.ts';
import type { CitationLink } from '../markdown/citations.ts';
import { readContent } from '../content/read/read-content.ts';
import { parseSite, type SiteAddress } from './site-address.ts';

/** What a build is asked to do by its environment, and the content it has to work with. */
export type Project = Examination & {
  /** `CONTENT_DIR` as it was given, for messages. */
  contentFolder: string;
  /** `OUT_DIR`, or `dist`. */
  outputFolder: string;
  /** Where Astro keeps what it has rendered: a folder for each garden, so that two never mix. */
  cacheFolder: string;
  /** `SITE`: the absolute address, a sentence on what is wrong with it, or undefined where none is given. */
  site: SiteAddress | undefined;
  /** The garden's language, or `en` where nothing says it. */
  language: string;
  t: Translate;
  /** The words of the interface, the author's own over ours, and the language that they are in. */
  gardenWords: Words;
  interfaceLanguage: string;
  /** What `[@id]` in a text becomes. */
  citations: Map<string, CitationLink>;
  /** Every page that the content becomes. */
  routes: Route[];
};

/** Reads the content and the environment. Content with mistakes gives a project without routes; a build then stops. */
export async function readProject(environment: NodeJS.ProcessEnv): Promise<Project> {
  const folder = contentFolder(environment);
  const files = await readContent(folder);
  const { mistakes, garden, past, words: own } = examineContent(files);
  const language = garden?.site.language ?? 'en';
  const { words, interfaceLanguage } = await readGardenWords(language, own);
  const t = createTranslate(words, interfaceLanguage);
  return {
    mistakes,
    garden,
    past,
    contentFolder: folder,
    language,
    t,
    words: own,
    gardenWords: words,
    interfaceLanguage,
    routes: garden ? listRoutes(garden, collectHeadings(files)) : [],
    outputFolder: resolve(outputFolder(environment)),
    cacheFolder: resolve('node_modules/.astro', digest(resolve(folder))),
    site: parseSite(environment.SITE),
    citations: new Map(
      garden?.references.map((reference) => [
        reference.id,
        {
          label: formatCitation(familyNames(reference), reference.year, t),
          address: `/references/#${reference.id}`,
        },
      ]),
    ),
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
