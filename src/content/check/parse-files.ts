import * as z from 'zod';
import type { GardenParts } from '../../garden/garden.ts';
import { lessonSchema } from '../lesson.ts';
import type { Mistake } from '../mistake.ts';
import { noteSchema } from '../note.ts';
import { pageSchema } from '../page.ts';
import { stancesLockSchema } from './past/stances-lock.ts';
import { practiceSchema } from '../../practice/schema/practice-schema.ts';
import { readPractice } from '../../practice/schema/read-practice.ts';
import { referenceSchema } from '../reference.ts';
import { siteSchema, type Site } from '../site.ts';
import type { SourceFile } from '../source-file.ts';
import { stanceSchema } from '../stance.ts';
import { topicSchema } from '../topic.ts';
import { classifyFile, type FilePlace } from './classify.ts';
import { judge } from './schema-mistakes.ts';

/** The parts that could be read, and every mistake on the way. */
export type ParsedFiles = {
  parts: Omit<GardenParts, 'site'> & { site: Site | undefined };
  mistakes: Mistake[];
};

/** Reads every file by its schema. A file with mistakes gives no part; the others still do. */
export function parseFiles(files: readonly SourceFile[]): ParsedFiles {
  const parsed: ParsedFiles = {
    parts: {
      site: undefined,
      lessons: [],
      stances: [],
      notes: [],
      pages: [],
      practices: [],
      topics: [],
      references: [],
    },
    mistakes: [],
  };
  for (const file of files) {
    const place = classifyFile(file.path);
    parsed.mistakes.push(...tellUnreadable(file));
    if (!file.unreadable || place.kind === 'unknown') parseFile(file, place, parsed);
  }
  return parsed;
}

function parseFile(file: SourceFile, place: FilePlace, parsed: ParsedFiles): void {
  const { parts, mistakes } = parsed;
  const read = <T extends z.ZodObject>(schema: T, keep: (value: z.output<T>) => unknown): void => {
    const judged = judge(schema, file, file.data ?? {});
    if ('mistakes' in judged) mistakes.push(...judged.mistakes);
    else keep(judged.value);
  };
  switch (place.kind) {
    case 'site':
      read(siteSchema, (site) => (parts.site = site));
      break;
    case 'lesson':
      read(lessonSchema, (lesson) => parts.lessons.push({ ...lesson, slug: place.slug }));
      break;
    case 'stance': {
      const { lesson, number } = place;
      read(stanceSchema, (stance) => parts.stances.push({ ...stance, lesson, number }));
      break;
    }
    case 'note':
      read(noteSchema, (note) => parts.notes.push({ ...note, slug: place.slug }));
      break;
    case 'page':
      read(pageSchema, (page) => parts.pages.push({ ...page, slug: place.slug }));
      break;
    case 'practice':
      read(practiceSchema, (fields) =>
        parts.practices.push(readPractice({ ...fields, id: place.slug })),
      );
      break;
    case 'topics':
      parts.topics.push(...parseList(topicSchema, file, mistakes));
      break;
    case 'references':
      parts.references.push(...parseList(referenceSchema, file, mistakes));
      break;
    case 'lock': {
      const judged = judge(stancesLockSchema, file, file.data ?? {});
      if ('mistakes' in judged) mistakes.push(...judged.mistakes);
      break;
    }
    case 'unknown':
      mistakes.push({ file: file.path, ...place.mistake });
      break;
    case 'picture':
    case 'face':
  }
}

function parseList<T extends z.ZodObject>(
  schema: T,
  file: SourceFile,
  mistakes: Mistake[],
): z.output<T>[] {
  const list = judge(z.array(z.unknown()), file);
  if ('mistakes' in list) {
    mistakes.push(...list.mistakes);
    return [];
  }
  return list.value.flatMap((data, index) => {
    const judged = judge(schema, file, data, [index]);
    if ('value' in judged) return [judged.value];
    mistakes.push(...judged.mistakes);
    return [];
  });
}

function tellUnreadable({ path, unreadable }: SourceFile): Mistake[] {
  if (!unreadable) return [];
  const { line, expected, found, mend } = unreadable;
  return [{ file: path, line, expected, found, mend }];
}
