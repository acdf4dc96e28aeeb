import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentFolder } from './content/folders.ts';
import { lessonSchema } from './content/lesson.ts';
import { noteSchema } from './content/note.ts';
import { pageSchema } from './content/page.ts';
import { practiceSchema } from './practice/schema/practice-schema.ts';
import { referenceSchema } from './content/reference.ts';
import { siteSchema } from './content/site.ts';
import { stanceSchema } from './content/stance.ts';
import { topicSchema } from './content/topic.ts';

const base = resolve(contentFolder(process.env));
const markdown = '*.{md,mdx}';

/** The file's own path decides an entry's name; a stray `slug` in its frontmatter must not. */
const withoutEnding = ({ entry }: { entry: string }) => entry.replace(/\.(mdx?|yaml)$/, '');
const byFolder = ({ entry }: { entry: string }) => entry.split('/')[0] ?? entry;
/** Astro takes a collection that never had an entry for a slip in this file, and warns. A garden may well have none. */
const nothing: Loader = {
  name: 'hindsight:nothing',
  load: ({ store }) => {
    store.set({ id: 'none', data: {} });
    store.delete('none');
    return Promise.resolve();
  },
};
const list = (name: string) => {
  const path = resolve(base, name);
  return existsSync(path) ? file(path) : nothing;
};
const shelf = (name: string, pattern: string) => {
  const folder = resolve(base, name);
  const isEmpty = !existsSync(folder) || readdirSync(folder).length === 0;
  return isEmpty ? nothing : glob({ base: folder, pattern, generateId: withoutEnding });
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
    loader: shelf('notes', markdown),
    schema: noteSchema,
  }),
  pages: defineCollection({
    loader: glob({ base: `${base}/pages`, pattern: markdown, generateId: withoutEnding }),
    schema: pageSchema,
  }),
  practices: defineCollection({
    loader: shelf('practices', '*.yaml'),
    schema: practiceSchema,
  }),
  topics: defineCollection({ loader: list('topics.yaml'), schema: topicSchema }),
  references: defineCollection({ loader: list('references.yaml'), schema: referenceSchema }),
};
