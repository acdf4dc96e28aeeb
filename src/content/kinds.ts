import { practiceSchema } from '../practice/schema/practice-schema.ts';
import { lessonSchema } from './lesson.ts';
import { noteSchema } from './note.ts';
import { pageSchema } from './page.ts';
import { referenceSchema } from './reference.ts';
import { siteSchema } from './site.ts';
import { stanceSchema } from './stance.ts';
import { lockPath, stancesLockSchema } from './stances-lock.ts';
import { wordsSchema } from './words-file.ts';
import { topicSchema } from './topic.ts';

/**
 * Everything that a content folder may hold. For each kind of file: where it lies, as a glob from the folder; how it is
 * read; and the schema of its fields. Of a `list` the schema is that of one entry. `partial` is the same schema with
 * every field optional, for what can be said of a file that has mistakes.
 *
 * Astro's collections, `check` and the reference of fields in the docs all follow this table.
 */
export const kinds = {
  site: {
    pattern: 'site.yaml',
    reading: 'yaml',
    schema: siteSchema,
    partial: siteSchema.partial(),
  },
  lesson: {
    pattern: 'lessons/*/lesson.yaml',
    reading: 'yaml',
    schema: lessonSchema,
    partial: lessonSchema.partial(),
  },
  stance: {
    pattern: 'lessons/*/*.{mdx,md}',
    reading: 'markdown',
    schema: stanceSchema,
    partial: stanceSchema.partial(),
  },
  note: {
    pattern: 'notes/*.{mdx,md}',
    reading: 'markdown',
    schema: noteSchema,
    partial: noteSchema.partial(),
  },
  page: {
    pattern: 'pages/*.{mdx,md}',
    reading: 'markdown',
    schema: pageSchema,
    partial: pageSchema.partial(),
  },
  practice: {
    pattern: 'practices/*.yaml',
    reading: 'yaml',
    schema: practiceSchema,
    partial: practiceSchema.partial(),
  },
  topics: {
    pattern: 'topics.yaml',
    reading: 'list',
    schema: topicSchema,
    partial: topicSchema.partial(),
  },
  references: {
    pattern: 'references.yaml',
    reading: 'list',
    schema: referenceSchema,
    partial: referenceSchema.partial(),
  },
  lock: { pattern: lockPath, reading: 'yaml', schema: stancesLockSchema },
  words: { pattern: 'words/*.json', reading: 'yaml', schema: wordsSchema },
  font: { pattern: 'faces/*.woff2', reading: 'font' },
  picture: { pattern: '**/*.{avif,gif,jpg,jpeg,png,svg,webp}', reading: 'picture' },
} as const;

export type KindName = keyof typeof kinds;

/** How a file is read, by its kind. */
export type Reading = (typeof kinds)[KindName]['reading'];

/** True for a path with a hidden file or folder in it: what editors, systems and version control keep beside the content. */
export function isHidden(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.'));
}
