import type * as z from 'zod';
import { practiceSchema } from '../practice/schema/practice-schema.ts';
import { referenceSchema } from './reference.ts';
import { lessonSchema, noteSchema, pageSchema, topicSchema } from './schemas.ts';
import { siteSchema } from './site.ts';
import { stanceSchema } from './stance.ts';
import { lockPath, stancesLockSchema } from './stances-lock.ts';
import { wordsSchema } from './words-file.ts';

/**
 * Everything that a content folder may hold. For each kind of file: where it lies, as a glob from the folder; how it is
 * read; and the schema of its fields. Of a `list` the schema is that of one entry. `partial` is the same schema with
 * every field optional, for what can be said of a file that has mistakes.
 *
 * The reading of files, `check` and the reference of fields in the docs all follow this table.
 */
export const kinds = {
  site: withFields('site.yaml', 'yaml', siteSchema),
  lesson: withFields('lessons/{*/lesson.yaml,*.md}', 'yaml', lessonSchema),
  stance: withFields('lessons/*/*.{mdx,md}', 'markdown', stanceSchema),
  note: withFields('notes/**/*.{mdx,md}', 'markdown', noteSchema),
  page: withFields('pages/*.{mdx,md}', 'markdown', pageSchema),
  practice: withFields('practices/*.yaml', 'yaml', practiceSchema),
  topics: withFields('topics.yaml', 'list', topicSchema),
  references: withFields('references.yaml', 'list', referenceSchema),
  lock: { pattern: lockPath, reading: 'yaml', schema: stancesLockSchema },
  words: { pattern: 'words/*.json', reading: 'yaml', schema: wordsSchema },
  font: { pattern: 'fonts/*.woff2', reading: 'font' },
  attachment: {
    pattern: '**/*.{pdf,epub,mp3,m4a,ogg,opus,wav,flac,mp4,m4v,mov,webm}',
    reading: 'attachment',
  },
  picture: { pattern: '**/*.{avif,gif,jpg,jpeg,png,svg,webp}', reading: 'picture' },
} as const;

export type KindName = keyof typeof kinds;

/** How a file is read, by its kind. */
export type Reading = (typeof kinds)[KindName]['reading'];

function withFields<
  R extends 'yaml' | 'markdown' | 'list',
  Shape extends z.core.$ZodLooseShape,
  Config extends z.core.$ZodObjectConfig,
>(pattern: string, reading: R, schema: z.ZodObject<Shape, Config>) {
  return { pattern, reading, schema, partial: schema.partial() };
}

/** True for a path with a hidden file or folder in it: what editors, systems and version control keep beside the content. */
export function isHidden(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.'));
}
