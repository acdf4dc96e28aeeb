import { practiceSchema } from '../practice/schema/practice-schema.ts';
import { referenceSchema } from './reference.ts';
import { lessonSchema, noteSchema, pageSchema, topicSchema } from './schemas.ts';
import { siteSchema } from './site.ts';
import { stanceSchema } from './stance.ts';
import { lockPath, stancesLockSchema } from './stances-lock.ts';
import { wordsSchema } from './words-file.ts';

/**
 * Everything that a content folder may hold. For each kind of file: where it lies, as a glob from the folder; how it is
 * read; and the schema of its fields. Of a `list` the schema is that of one entry.
 *
 * The reading of files, `check` and the reference of fields in the docs all follow this table.
 */
export const kinds = {
  site: { pattern: 'site.yaml', reading: 'yaml', schema: siteSchema },
  lesson: { pattern: 'lessons/{*/lesson.yaml,*.md}', reading: 'yaml', schema: lessonSchema },
  stance: { pattern: 'lessons/*/*.{mdx,md}', reading: 'markdown', schema: stanceSchema },
  note: { pattern: 'notes/**/*.{mdx,md}', reading: 'markdown', schema: noteSchema },
  page: { pattern: 'pages/*.{mdx,md}', reading: 'markdown', schema: pageSchema },
  practice: { pattern: 'practices/*.yaml', reading: 'yaml', schema: practiceSchema },
  topics: { pattern: 'topics.yaml', reading: 'list', schema: topicSchema },
  references: { pattern: 'references.yaml', reading: 'list', schema: referenceSchema },
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

/** True for a path with a hidden file or folder in it: what editors, systems and version control keep beside the content. */
export function isHidden(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.'));
}
