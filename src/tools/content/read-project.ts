import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { examineContent, type Examination } from '../../core/content/check/examine.ts';
import { citationLabel } from '../../core/content/reference.ts';
import { listRoutes, type Route } from '../../core/garden/routes.ts';
import type { CitationLink } from '../../markdown/citations.ts';
import { wordsFor, type Words } from '../../words/words.ts';
import { readContent } from './read-content.ts';

/** What a build is asked to do and what it has to work with: the one place where the environment is read. */
export type Project = Examination & {
  /** `CONTENT_DIR` as it was given, for messages. */
  contentFolder: string;
  /** `OUT_DIR`, or `dist`. */
  outputFolder: string;
  /** Where Astro keeps what it has rendered: a folder for each garden, so that two never mix. */
  cacheFolder: string;
  /** `SITE`: the absolute address, where one is given. */
  site: string | undefined;
  words: Words;
  /** What `[@id]` in a text becomes. */
  citations: Map<string, CitationLink>;
  /** Every page that the content becomes. */
  routes: Route[];
  /** True for the absolute address of a page that the sitemap names. */
  isListed: (address: string) => boolean;
};

/** Reads the content and the environment. Content with mistakes gives a project without routes; a build then stops. */
export async function readProject(environment: NodeJS.ProcessEnv): Promise<Project> {
  const contentFolder = environment.CONTENT_DIR ?? 'content';
  const files = await readContent(contentFolder);
  const { mistakes, garden } = examineContent(files);
  const words = wordsFor(garden?.site.language ?? 'en');
  const headings = new Map(
    files.map(({ path, body }) => [
      path.replace(/\.mdx?$/, ''),
      body?.headings.map(({ anchor }) => anchor) ?? [],
    ]),
  );
  const routes = garden ? listRoutes(garden, headings) : [];
  const listed = new Set(routes.filter(({ kind }) => kind === 'listed').map(({ path }) => path));
  return {
    mistakes,
    garden,
    contentFolder,
    words,
    routes,
    outputFolder: resolve(environment.OUT_DIR ?? 'dist'),
    cacheFolder: resolve('node_modules/.astro', digest(resolve(contentFolder))),
    site: environment.SITE,
    citations: new Map(
      garden?.references.map((reference) => [
        reference.id,
        {
          label: citationLabel(reference, words.references.and, words.references.others),
          address: `/references/#${reference.id}`,
        },
      ]),
    ),
    isListed: (address) => listed.has(new URL(address).pathname),
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
