import * as z from 'zod';
import type { GardenParts } from '../../garden/garden.ts';
import { lessonSchema } from '../lesson.ts';
import type { Mistake } from '../mistake.ts';
import { noteSchema } from '../note.ts';
import { pageSchema } from '../page.ts';
import { referenceSchema } from '../reference.ts';
import { siteSchema, type Site } from '../site.ts';
import type { SourceFile } from '../source-file.ts';
import { stanceSchema } from '../stance.ts';
import { topicSchema } from '../topic.ts';
import { classifyFile, type FilePlace } from './classify.ts';
import { judge } from './schema-mistakes.ts';

/** The parts that could be read, each with the file it came from, and every mistake on the way. */
export type ParsedFiles = {
  parts: Omit<GardenParts, 'site'> & { site: Site | undefined };
  /** Slugs of the practices there are. */
  practices: string[];
  fileOf: Map<object, SourceFile>;
  mistakes: Mistake[];
};

/** Reads every file by its schema. A file with mistakes gives no part; the others still do. */
export function parseFiles(files: readonly SourceFile[]): ParsedFiles {
  const parsed: ParsedFiles = {
    parts: { site: undefined, lessons: [], stances: [], notes: [], pages: [], topics: [], references: [] },
    practices: [],
    fileOf: new Map(),
    mistakes: [],
  };
  for (const file of files) {
    if (file.unreadable) parsed.mistakes.push(tellUnreadable(file, file.unreadable));
    else parseFile(file, classifyFile(file.path), parsed);
  }
  return parsed;
}

function parseFile(file: SourceFile, place: FilePlace, parsed: ParsedFiles): void {
  const { parts, fileOf, mistakes } = parsed;
  const read = <T extends z.ZodObject>(schema: T, keep: (value: z.output<T>) => object): void => {
    const judged = judge(schema, file);
    if ('mistakes' in judged) mistakes.push(...judged.mistakes);
    else fileOf.set(keep(judged.value), file);
  };
  switch (place.kind) {
    case 'site':
      return read(siteSchema, (site) => (parts.site = site));
    case 'lesson':
      return read(lessonSchema, (lesson) => added(parts.lessons, { ...lesson, slug: place.slug }));
    case 'stance':
      return read(stanceSchema, (stance) =>
        added(parts.stances, { ...stance, lesson: place.lesson, number: place.number }),
      );
    case 'note':
      return read(noteSchema, (note) => added(parts.notes, { ...note, slug: place.slug }));
    case 'page':
      return read(pageSchema, (page) => added(parts.pages, { ...page, slug: place.slug }));
    case 'topics':
      return void parts.topics.push(...parseList(topicSchema, file, parsed));
    case 'references':
      return void parts.references.push(...parseList(referenceSchema, file, parsed));
    case 'practice':
      return void parsed.practices.push(place.slug);
    case 'unknown':
      return void mistakes.push({ file: file.path, ...place.mistake });
    case 'picture':
      return;
  }
}

function parseList<T extends z.ZodObject>(
  schema: T,
  file: SourceFile,
  { fileOf, mistakes }: ParsedFiles,
): z.output<T>[] {
  if (file.data === undefined || file.data === null) return [];
  const list = judge(z.array(z.unknown()), file);
  if ('mistakes' in list) {
    mistakes.push(...list.mistakes);
    return [];
  }
  return list.value.flatMap((data, index) => {
    const judged = judge(schema, file, data, [index]);
    if ('value' in judged) {
      fileOf.set(judged.value, file);
      return [judged.value];
    }
    mistakes.push(...judged.mistakes);
    return [];
  });
}

function added<T>(list: T[], entry: T): T {
  list.push(entry);
  return entry;
}

function tellUnreadable(file: SourceFile, { line, reason }: NonNullable<SourceFile['unreadable']>): Mistake {
  return {
    file: file.path,
    line,
    expected: 'YAML that can be read',
    found: reason,
    mend: 'Look at this line and the one before it: a missing quote, a colon inside unquoted text, or a wrong indent.',
  };
}
