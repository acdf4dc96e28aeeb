import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentFolder } from './core/folders.ts';
import { lessonSchema } from './core/content/lesson.ts';
import { noteSchema } from './core/content/note.ts';
import { pageSchema } from './core/content/page.ts';
import { practiceSchema } from './core/content/practice.ts';
import { referenceSchema } from './core/content/reference.ts';
import { siteSchema } from './core/content/site.ts';
import { stanceSchema } from './core/content/stance.ts';
import { topicSchema } from './core/content/topic.ts';

const base = resolve(contentFolder(process.env));
const markdown = '*.{md,mdx}';

/** The file's own path decides an entry's name; a stray `slug` in its frontmatter must not. */
const withoutEnding = ({ entry }: { entry: string }) => entry.replace(/\.(mdx?|yaml)$/, '');
const byFolder = ({ entry }: { entry: string }) => entry.split('/')[0] ?? entry;
const list = (name: string) => {
  const path = resolve(base, name);
  return existsSync(path) ? file(path) : () => [];
};

export const collections = {
  site: defineCollection({ loader: glob({ base, pattern: 'site.yaml' }), schema: siteSchema }),
  lessons: defineCollection({
    loader: glob({ base: `${base}/lessons`, pattern: '*/lesson.yaml', generateId: byFolder }),
    schema: lessonSchema,
  }),
  stances: defineCollection({
    loader: glob({ base: `${base}/lessons`, pattern: `*/${markdown}`, generateId: withoutEnding }),
    schema: stanceSchema,
  }),
  notes: defineCollection({
    loader: existsSync(`${base}/notes`)
      ? glob({ base: `${base}/notes`, pattern: markdown, generateId: withoutEnding })
      : () => [],
    schema: noteSchema,
  }),
  pages: defineCollection({
    loader: glob({ base: `${base}/pages`, pattern: markdown, generateId: withoutEnding }),
    schema: pageSchema,
  }),
  practices: defineCollection({
    loader: existsSync(`${base}/practices`)
      ? glob({ base: `${base}/practices`, pattern: '*.yaml', generateId: withoutEnding })
      : () => [],
    schema: practiceSchema,
  }),
  topics: defineCollection({ loader: list('topics.yaml'), schema: topicSchema }),
  references: defineCollection({ loader: list('references.yaml'), schema: referenceSchema }),
};
