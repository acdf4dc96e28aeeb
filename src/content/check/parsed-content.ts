import * as z from 'zod';
import { isRecord } from '../../text/record.ts';
import { kinds } from '../kinds.ts';
import type { Mistake } from '../mistake.ts';
import type { SourceFile } from '../source-file.ts';
import type { WordsFile } from '../words-file.ts';
import { checkSchema } from './schema-mistakes.ts';

/** A kind of file whose fields have a schema with an optional part. */
type FieldKind = {
  [K in keyof typeof kinds]: (typeof kinds)[K] extends { partial: z.ZodObject } ? K : never;
}[keyof typeof kinds];

/** One file, or one entry of a list, taken apart by its schema. */
type Parsed<K extends FieldKind> = {
  file: SourceFile;
  /** Each field that is right by itself. */
  fields: z.output<(typeof kinds)[K]['partial']>;
  /** All fields; undefined as long as one of them is wrong. */
  value: z.output<(typeof kinds)[K]['schema']> | undefined;
};
export type ParsedLesson = Parsed<'lesson'> & { slug: string };
export type ParsedStance = Parsed<'stance'> & { lesson: string; number: number };

/**
 * A content folder as its rules see it, also while files have mistakes: what each file is, and each of its fields that
 * is right by itself. The rules between files go by this, so that one mistake neither hides another nor causes one.
 */
export type ParsedContent = {
  files: readonly SourceFile[];
  site: Parsed<'site'> | undefined;
  lessons: ParsedLesson[];
  stances: ParsedStance[];
  notes: (Parsed<'note'> & { slug: string })[];
  pages: (Parsed<'page'> & { slug: string })[];
  practices: (Parsed<'practice'> & { slug: string })[];
  topics: Parsed<'topics'>[];
  references: Parsed<'references'>[];
  /** What is kept of past stances. */
  lock: { file: SourceFile; value: z.output<typeof kinds.lock.schema> | undefined } | undefined;
  /** The author's own words of the interface. */
  words: { file: SourceFile; value: WordsFile | undefined }[];
  /** Files that would be skipped for their names. */
  misnamed: SourceFile[];
  /** Files whose ids and aliases are not all known: those that cannot be read, and lists with nameless entries. */
  incomplete: SourceFile[];
  /** Where files differ from their schemas. */
  mistakes: Mistake[];
};

/** Takes every file of a content folder apart by its schema; no mistake in them throws. */
export function parseContent(files: readonly SourceFile[]): ParsedContent {
  const content: ParsedContent = {
    files,
    site: undefined,
    lessons: [],
    stances: [],
    notes: [],
    pages: [],
    practices: [],
    topics: [],
    references: [],
    lock: undefined,
    words: [],
    misnamed: [],
    incomplete: files.filter(isIncomplete),
    mistakes: [],
  };
  for (const file of files) addFile(file, content);
  return content;
}

function addFile(file: SourceFile, content: ParsedContent): void {
  const { mistakes } = content;
  if (file.unreadable) {
    const { line, expected, found, mend } = file.unreadable;
    mistakes.push({ file: file.path, line, expected, found, mend });
  }
  switch (file.kind) {
    case 'site':
      content.site = parseFile(kinds.site, file, mistakes);
      break;
    case 'lesson':
      content.lessons.push({ ...parseFile(kinds.lesson, file, mistakes), slug: file.slug });
      break;
    case 'stance': {
      const { lesson, number } = file;
      content.stances.push({ ...parseFile(kinds.stance, file, mistakes), lesson, number });
      break;
    }
    case 'note':
      content.notes.push({ ...parseFile(kinds.note, file, mistakes), slug: file.slug });
      break;
    case 'page':
      content.pages.push({ ...parseFile(kinds.page, file, mistakes), slug: file.slug });
      break;
    case 'practice':
      content.practices.push({ ...parseFile(kinds.practice, file, mistakes), slug: file.slug });
      break;
    case 'topics':
      content.topics.push(...parseList(kinds.topics, file, mistakes));
      break;
    case 'references':
      content.references.push(...parseList(kinds.references, file, mistakes));
      break;
    case 'lock':
      content.lock = { file, value: parseValue(kinds.lock.schema, file, mistakes) };
      break;
    case 'words':
      content.words.push({ file, value: parseValue(kinds.words.schema, file, mistakes) });
      break;
    case 'misnamed':
      content.misnamed.push(file);
      mistakes.push({ file: file.path, ...file.mistake });
      break;
    case 'picture':
    case 'font':
  }
}

type Fields<S extends z.ZodObject, P extends z.ZodObject> = { schema: S; partial: P };

function parseFile<S extends z.ZodObject, P extends z.ZodObject>(
  { schema, partial }: Fields<S, P>,
  file: SourceFile,
  mistakes: Mistake[],
) {
  const fields = validFields(partial, file.data);
  return { file, fields, value: parseValue(schema, file, mistakes) };
}

/** A list that is none has no entries; each of its entries is parsed by itself. */
function parseList<S extends z.ZodObject, P extends z.ZodObject>(
  { schema, partial }: Fields<S, P>,
  file: SourceFile,
  mistakes: Mistake[],
) {
  if (file.unreadable) return [];
  const list = checkSchema(z.array(z.unknown()), file);
  if ('mistakes' in list) mistakes.push(...list.mistakes);
  const entries: unknown[] = Array.isArray(file.data) ? file.data : [];
  return entries.map((data, index) => {
    const checked = checkSchema(schema, file, data, [index]);
    if ('mistakes' in checked) mistakes.push(...checked.mistakes);
    const value = 'value' in checked ? checked.value : undefined;
    return { file, fields: validFields(partial, data), value };
  });
}

function parseValue<S extends z.ZodType>(
  schema: S,
  file: SourceFile,
  mistakes: Mistake[],
): z.output<S> | undefined {
  if (file.unreadable) return undefined;
  const checked = checkSchema(schema, file, file.data ?? {});
  if ('value' in checked) return checked.value;
  mistakes.push(...checked.mistakes);
  return undefined;
}

/** The fields that fit their schema; of a list its entries that do. */
export function validFields<T extends z.ZodObject>(partial: T, data: unknown): z.output<T> {
  const source = isRecord(data) ? data : {};
  const shape: Record<string, z.core.$ZodType> = partial.shape;
  const valid = Object.entries(shape).map(([name, field]) => [
    name,
    validValue(field, source[name]),
  ]);
  return partial.parse(Object.fromEntries(valid));
}

function validValue(field: z.core.$ZodType, value: unknown): unknown {
  const isValid = (candidate: unknown) => z.safeParse(field, candidate).success;
  if (isValid(value)) return value;
  const entries = Array.isArray(value) ? value.filter((entry) => isValid([entry])) : [];
  return entries.length > 0 ? entries : undefined;
}

function isIncomplete({ kind, data, unreadable }: SourceFile): boolean {
  if (unreadable) return true;
  if (kind !== 'topics' && kind !== 'references') return false;
  return (
    !Array.isArray(data) || data.some((entry) => !isRecord(entry) || typeof entry.id !== 'string')
  );
}

/**
 * True where a name stands in a file that cannot be fully understood. It may be an id or an alias there, so nobody can
 * call it unknown before that file is mended. `home` is the file, or the folder of the files.
 */
export function isMentioned(name: string, home: string, { incomplete }: ParsedContent): boolean {
  return incomplete
    .filter(({ path }) => path.startsWith(home))
    .some(({ data, unreadable }) =>
      (unreadable?.text ?? JSON.stringify(data ?? '')).includes(name),
    );
}
