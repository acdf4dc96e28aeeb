import * as z from 'zod';
import { isRecord } from '../../text/record.ts';
import { kinds } from '../kinds.ts';
import type { Mistake } from '../mistake.ts';
import { fieldNames, readNoteFields } from '../note-fields.ts';
import { hasField, type SourceFile } from '../source-file.ts';
import { checkSchema } from './schema-mistakes.ts';

/**
 * A content folder as its rules see it, also while files have mistakes: what each file is, and each of its fields that
 * is right by itself. The rules between files go by this, so that one mistake neither hides another nor causes one.
 */
export type ParsedContent = ReturnType<typeof parseContent>;
export type ParsedLesson = ParsedContent['lessons'][number];
export type ParsedStance = ParsedContent['stances'][number];

/** Takes every file of a content folder apart by its schema; no mistake in them throws. */
export function parseContent(files: readonly SourceFile[]) {
  const mistakes = files.flatMap(reportUnread);
  const filesOf = <K extends SourceFile['kind']>(kind: K) =>
    files.filter((file): file is SourceFile & { kind: K } => file.kind === kind);
  const site = filesOf('site').map((file) => parseFile(kinds.site, file, mistakes))[0];
  const parse = <S extends z.ZodObject, P extends z.ZodObject>(
    fields: Fields<S, P>,
    file: SourceFile & { slug: string },
  ) => ({ ...parseFile(fields, file, mistakes), slug: file.slug });
  return {
    files,
    site,
    lessons: filesOf('lesson').map((file) => {
      const lesson = parse(kinds.lesson, file);
      // Without an id, a lesson goes by the name of its folder.
      if (!file.unreadable && !hasField(file, 'id')) lesson.fields.id = file.slug;
      return lesson;
    }),
    stances: filesOf('stance').map((file) => {
      const { lesson, number } = file;
      return { ...parseFile(kinds.stance, file, mistakes), lesson, number };
    }),
    notes: filesOf('note').map((file) => {
      parseWhole(noteWithAliases, { ...file, data: withoutEmpty(file.data) }, mistakes);
      const value = readNoteFields(file, site?.fields.language ?? 'en');
      return { file, slug: file.slug, fields: value, value };
    }),
    pages: filesOf('page').map((file) => parse(kinds.page, file)),
    practices: filesOf('practice').map((file) => parse(kinds.practice, file)),
    topics: filesOf('topics').flatMap((file) => parseList(kinds.topics, file, mistakes)),
    references: filesOf('references').flatMap((file) =>
      parseList(kinds.references, file, mistakes),
    ),
    /** What is kept of past stances. */
    lock: filesOf('lock').map((file) => parseWhole(kinds.lock.schema, file, mistakes))[0],
    /** The author's own words of the interface. */
    words: filesOf('words').map((file) => parseWhole(kinds.words.schema, file, mistakes)),
    /** Files that would be skipped for their names. */
    misnamed: filesOf('misnamed'),
    /** Files whose ids and aliases are not all known: those that cannot be read, and lists with nameless entries. */
    incomplete: files.filter(isIncomplete),
    /** Where files differ from their schemas. */
    mistakes,
  };
}

const { planted, tended, topics, aliases } = kinds.note.schema.shape;
const giveAll = <T>(names: readonly string[], field: T) =>
  Object.fromEntries(names.map((name) => [name, field]));

/** The fields of a note under every name that they go by, so that none is passed over in silence. */
const noteWithAliases = kinds.note.schema.extend({
  ...giveAll(fieldNames.planted, planted),
  ...giveAll(fieldNames.tended, tended),
  ...giveAll(fieldNames.tags, topics),
  ...giveAll(fieldNames.aliases, aliases),
});

/** The mistake of a file that cannot be read, and of one whose name says nothing. */
function reportUnread(file: SourceFile): Mistake[] {
  const mistakes: Mistake[] = [];
  if (file.unreadable) {
    const { line, expected, found, mend } = file.unreadable;
    mistakes.push({ file: file.path, line, expected, found, mend });
  }
  if (file.kind === 'misnamed') mistakes.push({ file: file.path, ...file.mistake });
  return mistakes;
}

type Fields<S extends z.ZodObject, P extends z.ZodObject> = { schema: S; partial: P };

/** Each field of a file that is right by itself, and all of them as `value` once none is wrong. */
function parseFile<S extends z.ZodObject, P extends z.ZodObject>(
  { schema, partial }: Fields<S, P>,
  file: SourceFile,
  mistakes: Mistake[],
) {
  return { ...parseWhole(schema, file, mistakes), fields: validFields(partial, file.data) };
}

/** A list that is none has no entries; each of its entries is parsed by itself. */
function parseList<S extends z.ZodObject, P extends z.ZodObject>(
  { schema, partial }: Fields<S, P>,
  file: SourceFile,
  mistakes: Mistake[],
) {
  if (file.unreadable) return [];
  mistakes.push(...checkSchema(z.array(z.unknown()), file).mistakes);
  const entries: unknown[] = Array.isArray(file.data) ? file.data : [];
  return entries.map((data, index) => {
    const checked = checkSchema(schema, file, data, [index]);
    mistakes.push(...checked.mistakes);
    return { file, fields: validFields(partial, data), value: checked.value };
  });
}

function parseWhole<S extends z.ZodType>(schema: S, file: SourceFile, mistakes: Mistake[]) {
  const checked = file.unreadable ? undefined : checkSchema(schema, file, file.data ?? {});
  mistakes.push(...(checked?.mistakes ?? []));
  return { file, value: checked?.value };
}

/** Fields that say nothing, which templates of notes leave, are as good as left out. */
function withoutEmpty(data: unknown): unknown {
  if (!isRecord(data)) return data;
  const written = Object.entries(data)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => [
      name,
      Array.isArray(value) ? value.filter((entry) => entry !== null) : value,
    ]);
  return Object.fromEntries(written);
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
 * call it unknown before that file is mended.
 */
export function isMentioned(name: string | undefined, { incomplete }: ParsedContent): boolean {
  if (!name) return false;
  return incomplete.some(({ data, unreadable }) =>
    (unreadable?.text ?? JSON.stringify(data ?? '')).includes(name),
  );
}
