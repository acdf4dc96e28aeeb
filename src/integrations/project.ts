import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { examineContent, type Examination } from '../core/content/check/examine.ts';
import { citationLabel } from '../core/content/reference.ts';
import { listRoutes, type Route } from '../core/garden/routes.ts';
import type { CitationLink } from '../markdown/citations.ts';
import { readContent } from '../tools/content/read-content.ts';
import { wordsFor, type Words } from '../words/words.ts';
import { parseSite } from './site-address.ts';

/** What a build is asked to do by its environment, and the content it has to work with. */
export type Project = Examination & {
  /** `CONTENT_DIR` as it was given, for messages. */
  contentFolder: string;
  /** `OUT_DIR`, or `dist`. */
  outputFolder: string;
  /** Where Astro keeps what it has rendered: a folder for each garden, so that two never mix. */
  cacheFolder: string;
  /** `SITE`: the absolute address, a sentence on what is wrong with it, or undefined where none is given. */
  site: ReturnType<typeof parseSite>;
  words: Words;
  /** What `[@id]` in a text becomes. */
  citations: Map<string, CitationLink>;
  /** Every page that the content becomes. */
  routes: Route[];
};

/** Reads the content and the environment. Content with mistakes gives a project without routes; a build then stops. */
export async function readProject(environment: NodeJS.ProcessEnv): Promise<Project> {
  const contentFolder = given(environment.CONTENT_DIR) ?? 'content';
  const files = await readContent(contentFolder);
  const { mistakes, garden } = examineContent(files);
  const words = wordsFor(garden?.site.language ?? 'en');
  const headings = new Map(
    files.map(({ path, body }) => [
      path.replace(/\.mdx?$/, ''),
      body?.headings.map(({ anchor }) => anchor) ?? [],
    ]),
  );
  const { and, others } = words.references;
  return {
    mistakes,
    garden,
    contentFolder,
    words,
    routes: garden ? listRoutes(garden, headings) : [],
    outputFolder: resolve(given(environment.OUT_DIR) ?? 'dist'),
    cacheFolder: resolve('node_modules/.astro', digest(resolve(contentFolder))),
    site: parseSite(environment.SITE),
    citations: new Map(
      garden?.references.map((reference) => [
        reference.id,
        {
          label: citationLabel(reference, and, others),
          address: `/references/#${reference.id}`,
        },
      ]),
    ),
  };
}

/** A variable that is set to nothing counts as not set. */
function given(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
