import type * as z from 'zod';
import { lessonSchema } from '../lesson.ts';
import { noteSchema } from '../note.ts';
import { pageSchema } from '../page.ts';
import { practiceSchema } from '../../practice/schema/practice-schema.ts';
import { referenceSchema } from '../reference.ts';
import { siteSchema } from '../site.ts';
import type { SourceFile } from '../source-file.ts';
import { stanceSchema } from '../stance.ts';
import { topicSchema } from '../topic.ts';
import { classifyFile, type FilePlace } from './classify.ts';
import { isRecord } from '../../text/record.ts';
import { keepSound } from './sound-fields.ts';

const fields = {
  site: siteSchema.partial(),
  lesson: lessonSchema.partial(),
  stance: stanceSchema.partial(),
  note: noteSchema.partial(),
  page: pageSchema.partial(),
  practice: practiceSchema.partial(),
  topic: topicSchema.partial(),
  reference: referenceSchema.partial(),
};

type Entry<K extends keyof typeof fields> = {
  file: SourceFile;
  fields: z.output<(typeof fields)[K]>;
};
export type KnownLesson = Entry<'lesson'> & { slug: string };
export type KnownStance = Entry<'stance'> & { lesson: string; number: number };

/**
 * What is known of a garden even while files have mistakes: where each file stands, and each of its fields that
 * is right by itself. The rules between files go by this, so that one mistake neither hides another nor causes one.
 */
export type Known = {
  site: Entry<'site'> | undefined;
  lessons: KnownLesson[];
  stances: KnownStance[];
  notes: (Entry<'note'> & { slug: string })[];
  pages: (Entry<'page'> & { slug: string })[];
  topics: Entry<'topic'>[];
  references: Entry<'reference'>[];
  practices: (Entry<'practice'> & { slug: string })[];
  /** What is kept of past stances. */
  lock: SourceFile | undefined;
  /** Files that would be skipped for their names. */
  misnamed: SourceFile[];
  /** Files whose ids and aliases are not all known: those that cannot be read, and lists with nameless entries. */
  unclear: SourceFile[];
};

/** Gathers what is known from the files of a garden, as they were read; no mistake in them throws. */
export function gatherKnown(files: readonly SourceFile[]): Known {
  const known: Known = {
    site: undefined, lock: undefined, lessons: [], stances: [], notes: [], pages: [],
    topics: [], references: [], practices: [], misnamed: [], unclear: [],
  }; // prettier-ignore
  for (const file of files) gatherFile(file, known);
  return known;
}

function gatherFile(file: SourceFile, known: Known): void {
  const place = classifyFile(file.path);
  const list: unknown[] = Array.isArray(file.data) ? file.data : [];
  if (isUnclear(file, place)) known.unclear.push(file);
  switch (place.kind) {
    case 'site':
      known.site = { file, fields: keepSound(fields.site, file.data) };
      break;
    case 'lesson':
      known.lessons.push({ file, fields: keepSound(fields.lesson, file.data), slug: place.slug });
      break;
    case 'stance': {
      const { lesson, number } = place;
      known.stances.push({ file, fields: keepSound(fields.stance, file.data), lesson, number });
      break;
    }
    case 'note':
      known.notes.push({ file, fields: keepSound(fields.note, file.data), slug: place.slug });
      break;
    case 'page':
      known.pages.push({ file, fields: keepSound(fields.page, file.data), slug: place.slug });
      break;
    case 'topics':
      known.topics.push(...list.map((data) => ({ file, fields: keepSound(fields.topic, data) })));
      break;
    case 'references':
      known.references.push(
        ...list.map((data) => ({ file, fields: keepSound(fields.reference, data) })),
      );
      break;
    case 'practice':
      known.practices.push({
        file,
        fields: keepSound(fields.practice, file.data),
        slug: place.slug,
      });
      break;
    case 'lock':
      known.lock = file;
      break;
    case 'unknown':
      known.misnamed.push(file);
      break;
    case 'picture':
    case 'face':
  }
}

function isUnclear({ data, unreadable }: SourceFile, { kind }: FilePlace): boolean {
  if (unreadable) return true;
  if (kind !== 'topics' && kind !== 'references') return false;
  return (
    !Array.isArray(data) || data.some((entry) => !isRecord(entry) || typeof entry.id !== 'string')
  );
}

/**
 * True where a name stands in a file that cannot be understood whole. It may be an id or an alias there, so
 * nobody can call it unknown before that file is mended. `home` is the file, or the folder of the files.
 */
export function isMentioned(name: string, home: string, { unclear }: Known): boolean {
  return unclear
    .filter(({ path }) => path.startsWith(home))
    .some(({ data, unreadable }) =>
      (unreadable?.text ?? JSON.stringify(data ?? '')).includes(name),
    );
}
