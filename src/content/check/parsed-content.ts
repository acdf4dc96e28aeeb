import * as z from 'zod';
import { isRecord } from '../../text/record.ts';
import { memoize } from '../../text/memoize.ts';
import { kinds } from '../kinds.ts';
import type { Mistake } from '../mistake.ts';
import { fieldNames, readNoteFields, withoutEmpty } from '../note-fields.ts';
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
  const filesOf = <K extends SourceFile['kind']>(kind: K) =>
    files.filter((file): file is SourceFile & { kind: K } => file.kind === kind);
  const partsOf = <K extends SourceFile['kind']>(kind: K) =>
    filesOf(kind).map((file) => ({ file, data: file.data ?? {} }));
  const [site] = parseEach(kinds.site.schema, partsOf('site'));
  const language = site?.fields.language ?? 'en';
  const entries = {
    lessons: parseEach(kinds.lesson.schema, partsOf('lesson')).map((entry) => {
      const { file, fields } = entry;
      // Without an id, a lesson goes by the name of its folder.
      const id = file.unreadable || hasField(file, 'id') ? fields.id : file.slug;
      return withSlug({ ...entry, fields: { ...fields, id } });
    }),
    stances: parseEach(kinds.stance.schema, partsOf('stance')).map((entry) => ({
      ...entry,
      lesson: entry.file.lesson,
      number: entry.file.number,
    })),
    notes: filesOf('note').map((file) =>
      parsedNotes(file, language, () => parseNote(file, language)),
    ),
    pages: parseEach(kinds.page.schema, partsOf('page')).map(withSlug),
    practices: parseEach(kinds.practice.schema, partsOf('practice')).map(withSlug),
    topics: parseEach(kinds.topics.schema, filesOf('topics').flatMap(entriesOf)),
    references: parseEach(kinds.references.schema, filesOf('references').flatMap(entriesOf)),
    /** The author's own words of the interface. */
    words: partsOf('words').map((part) => parseWhole(kinds.words.schema, part)),
  };
  /** What is kept of past stances. */
  const [lock] = partsOf('lock').map((part) => parseWhole(kinds.lock.schema, part));
  const checked = [site, lock, ...Object.values(entries).flat()];
  return {
    files,
    site,
    lock,
    ...entries,
    /** Files that would be skipped for their names. */
    misnamed: filesOf('misnamed'),
    /** Files whose ids and aliases are not all known: those that cannot be read, and lists with nameless entries. */
    incomplete: files.filter(isIncomplete),
    /** Where files differ from their schemas. */
    mistakes: [...files.flatMap(reportUnread), ...checked.flatMap((one) => one?.mistakes ?? [])],
  };
}

/** The fields of a note under every name that they go by, so that none is passed over in silence. */
const fieldsByName = (['planted', 'tended', 'topics', 'aliases'] as const).flatMap((field) =>
  fieldNames[field].map((name) => [name, kinds.note.schema.shape[field]] as const),
);
const noteWithAliases = kinds.note.schema.extend(Object.fromEntries(fieldsByName));

/** The mistake of a file that cannot be read, of one whose name says nothing, and of a list that is none. */
function reportUnread(file: SourceFile): Mistake[] {
  const { path, kind, unreadable } = file;
  const misnamed = kind === 'misnamed' ? [{ file: path, ...file.mistake }] : [];
  if (unreadable) {
    const { line, expected, found, mend } = unreadable;
    return [{ file: path, line, expected, found, mend }, ...misnamed];
  }
  return isList(file) ? checkSchema(z.array(z.unknown()), file).mistakes : misnamed;
}

function isList({ kind }: SourceFile): boolean {
  return kind === 'topics' || kind === 'references';
}

/** What fields are read from: a file, or an entry of one that is a list. */
type Part<File> = { file: File; data: unknown; within?: PropertyKey[] };

function entriesOf(file: SourceFile): Part<SourceFile>[] {
  const entries: unknown[] = !file.unreadable && Array.isArray(file.data) ? file.data : [];
  return entries.map((data, index) => ({ file, data, within: [index] }));
}

/** Each field of every part that is right by itself, and all of them as `value` once none is wrong. */
function parseEach<Shape extends z.core.$ZodLooseShape, File extends SourceFile>(
  schema: z.ZodObject<Shape, z.core.$strict>,
  parts: readonly Part<File>[],
) {
  const partial = schema.partial();
  return parts.map((part) => ({
    ...parseWhole(schema, part),
    fields: validFields(partial, part.data),
  }));
}

function parseWhole<Schema extends z.ZodType, File extends SourceFile>(
  schema: Schema,
  { file, data, within }: Part<File>,
) {
  const checked = file.unreadable ? undefined : checkSchema(schema, file, data, within);
  return { file, value: checked?.value, mistakes: checked?.mistakes ?? [] };
}

const parsedNotes = memoize<ReturnType<typeof parseNote>>();

function parseNote(file: SourceFile & { kind: 'note' }, language: string) {
  const data = isRecord(file.data) ? withoutEmpty(file.data) : (file.data ?? {});
  const { mistakes } = parseWhole(noteWithAliases, { file, data });
  const fields = readNoteFields(file, language);
  return { file, slug: file.slug, fields, value: fields, mistakes };
}

const withSlug = <Entry extends { file: { slug: string } }>(entry: Entry) => ({
  ...entry,
  slug: entry.file.slug,
});

/** The fields that fit their schema; of a list its entries that do. */
export function validFields<T extends z.ZodObject>(partial: T, data: unknown): z.output<T> {
  const source = isRecord(data) ? data : {};
  const shape: Record<string, z.core.$ZodType> = partial.shape;
  const valid = Object.entries(shape).map(([name, type]) => [name, pickValid(type, source[name])]);
  return partial.parse(Object.fromEntries(valid));
}

function pickValid(field: z.core.$ZodType, value: unknown): unknown {
  const isValid = (candidate: unknown) => z.safeParse(field, candidate).success;
  if (isValid(value)) return value;
  const entries = Array.isArray(value) ? value.filter((entry) => isValid([entry])) : [];
  return entries.length > 0 ? entries : undefined;
}

const namedEntries = z.array(z.looseObject({ id: z.string() }));

function isIncomplete(file: SourceFile): boolean {
  if (file.unreadable) return true;
  return isList(file) && !namedEntries.safeParse(file.data).success;
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
