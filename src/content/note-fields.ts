import { isRecord } from '../text/record.ts';
import { firstSentence } from '../markdown/sentences.ts';
import { noteName } from './note-address.ts';
import { growthOf, line, readDate, readTruth } from './note-values.ts';
import { isEarlier } from './partial-date.ts';
import { isSlug, nameSlug } from './slug.ts';
import type { SourceFile } from './source-file.ts';

/** A topic that a note names, as it is written there. */
export type Tag = { id: string; title: string };

/** All that a page says of a note, whether its fields say it or its text. */
export type NoteFields = ReturnType<typeof readNoteFields>;

/** The names under which each field goes, the first of them before the others. */
export const fieldNames = {
  title: ['title'],
  summary: ['summary', 'description', 'excerpt'],
  topics: ['topics', 'tags', 'tag', 'keywords', 'categories', 'category'],
  aliases: ['aliases', 'alias'],
  growth: ['growth', 'stage', 'maturity', 'status'],
  planted: ['planted', 'created', 'date', 'date created', 'created_at', 'creation date'],
  tended: ['tended', 'updated', 'modified', 'lastmod', 'date modified', 'updated_at'],
} as const;

/** Reads a note as people write them for Obsidian, Quartz, Hugo and the like. What it does not say, its text does. */
export function readNoteFields(file: SourceFile & { slug: string }, language: string) {
  const fields = listFields(file.data);
  const first = <T>(kind: keyof typeof fieldNames, read: (value: unknown) => T | undefined) =>
    fieldNames[kind].flatMap((name) => read(fields.get(name)) ?? [])[0];
  const written = listTags(file);
  const id = readLine(fields.get('id'));
  const planted = first('planted', readDate);
  const tended = first('tended', readDate);
  const isBackwards = planted && tended && !fields.has('tended') && isEarlier(tended, planted);
  const tags = collectTags(written, file.inVault === true);
  return {
    id: id !== undefined && isSlug(id) ? id : file.slug,
    title: first('title', readLine) ?? file.titleHeading?.text ?? noteName(file.path),
    /** Empty for a note without a sentence. */
    summary:
      first('summary', readLine) ??
      (file.body?.opening && firstSentence(file.body.opening, language)) ??
      '',
    growth: first('growth', growthOf) ?? written.flatMap((tag) => growthOf(tag) ?? [])[0],
    planted,
    tended: isBackwards ? undefined : tended,
    topics: tags.map((tag) => tag.id),
    tags,
    /** Names as they are written; `noteSlug` makes an address of each. */
    aliases: [...new Set(readNames(fields, 'aliases', /,/))],
    draft: isKeptBack(file.data),
    unlisted: readTruth(fields.get('unlisted')) === true,
  };
}

/** Whether the fields of a note keep it to its author. Where they say so unclearly, they do. */
export function isKeptBack(data: unknown): boolean {
  const fields = listFields(data);
  const says = (name: string, isSo: (truth: boolean | undefined) => boolean) =>
    fields.has(name) && isSo(readTruth(fields.get(name)));
  return (
    ['draft', 'private'].some((name) => says(name, (truth) => truth !== false)) ||
    ['publish', 'published', 'dg-publish'].some((name) => says(name, (truth) => truth === false))
  );
}

/** Whether a note asks to be published, now or from some day on, by a field or by a tag. */
export function isMarked(file: SourceFile): boolean {
  const fields = listFields(file.data);
  const isTrue = (name: string) => readTruth(fields.get(name)) === true;
  const isDated = readDate(fields.get('publish')) !== undefined;
  return isDated || ['publish', 'dg-publish'].some(isTrue) || listTags(file).some(isMark);
}

function isMark(tag: string): boolean {
  return /^#?publish$/i.test(tag);
}

/** The tags of a note as they are written, in its fields and then in its text. */
function listTags({ data, body }: SourceFile): string[] {
  return [...readNames(listFields(data), 'topics', /[,\s]+/), ...(body?.tags ?? [])];
}

type Fields = ReadonlyMap<string, unknown>;

/** The fields that say anything, by their names in small letters. */
function listFields(data: unknown): Fields {
  const fields = Object.entries(withoutEmpty(isRecord(data) ? data : {}));
  return new Map(fields.map(([name, value]) => [name.toLowerCase().trim(), value]));
}

/** Fields that say nothing, which templates of notes leave, are as good as left out. */
export function withoutEmpty(data: Record<string, unknown>): Record<string, unknown> {
  const withoutNull = (value: unknown) =>
    Array.isArray(value) ? value.filter((entry) => entry !== null) : value;
  const fields = Object.entries(data).filter(([, value]) => (value ?? '') !== '');
  return Object.fromEntries(fields.map(([name, value]) => [name, withoutNull(value)]));
}

/** A tag inside another counts for both: `area/body` for `area` and `area-body`. */
function collectTags(written: readonly string[], inVault: boolean): Tag[] {
  const tags = new Map<string, Tag>();
  for (const tag of written.map((one) => one.replace(/^#/, ''))) {
    if (growthOf(tag) !== undefined || (inVault && isMark(tag))) continue;
    const parts = tag.split('/').filter((part) => part.trim() !== '');
    for (const index of parts.keys()) {
      const title = parts
        .slice(0, index + 1)
        .join('/')
        .trim();
      const id = nameSlug('topic', title);
      if (id !== '' && !tags.has(id)) tags.set(id, { id, title });
    }
  }
  return [...tags.values()];
}

/** A comment is hidden in a field as it is in the text, and hides the rest where it does not close. */
function readLine(value: unknown): string | undefined {
  const written = line.safeParse(value).data?.replaceAll(/%%[\s\S]*?(?:%%|$)/g, '');
  return line.safeParse(written).data?.replaceAll(/\s+/g, ' ');
}

/** The names in each field of a kind: in a list, or in one text with `between` between them. */
function readNames(fields: Fields, kind: keyof typeof fieldNames, between: RegExp): string[] {
  return fieldNames[kind].flatMap((name) => {
    const value = fields.get(name);
    const entries = typeof value === 'string' ? value.split(between) : [value].flat();
    return entries.flatMap((entry) => readLine(entry) ?? []);
  });
}
