import { toString } from 'mdast-util-to-string';
import { stringify } from 'yaml';
import type { NoteFields } from '../../content/note.ts';
import { parsePartialDate } from '../../content/partial-date.ts';
import { parseMarkdown } from '../../markdown/parse.ts';

/** What the fields of a note say, in whichever of the usual ways. */
export type ReadFields = {
  title: string | undefined;
  summary: string | undefined;
  tags: string[];
  aliases: string[];
  isDraft: boolean;
  growth: NoteFields['growth'] | undefined;
  planted: string | undefined;
  tended: string | undefined;
  /** What is not carried, in words. */
  lost: string[];
};

/** The names under which each field goes, the first of them before the others. */
const names = {
  title: ['title'],
  summary: ['summary', 'description', 'excerpt'],
  tags: ['tags', 'tag', 'topics', 'keywords', 'categories', 'category'],
  aliases: ['aliases', 'alias'],
  growth: ['growth', 'stage', 'maturity', 'status'],
  planted: ['planted', 'created', 'date', 'date created', 'created_at', 'creation date'],
  tended: ['tended', 'updated', 'modified', 'lastmod', 'date modified', 'updated_at', 'date'],
} as const;

/** Fields that keep a note to its author, and the value that does. */
const hiding = { draft: true, private: true, publish: false, published: false };

const growthWords: Record<NoteFields['growth'], string[]> = {
  seedling: ['seedling', 'seedlings', 'seed', '🌱'],
  budding: ['budding', 'bud', '🌿', '🪴'],
  evergreen: ['evergreen', 'evergreens', '🌲', '🌳'],
};
const growthByWord = new Map(
  Object.entries(growthWords).flatMap(([growth, words]) =>
    words.map((word) => [word, growth] as const),
  ),
);

/** Reads the fields of a note as people write them for Obsidian, Quartz and the like. */
export function readNoteFields(data: Record<string, unknown>): ReadFields {
  const fields = new Map(
    Object.entries(data)
      .map(([name, value]) => [name.toLowerCase().trim(), value] as const)
      .filter(([, value]) => value !== null && value !== '' && value !== undefined),
  );
  const first = (kind: keyof typeof names, read: (value: unknown) => string | undefined) =>
    names[kind].flatMap((name) => read(fields.get(name)) ?? [])[0];
  const list = (kind: keyof typeof names) =>
    names[kind].flatMap((name) => readList(fields.get(name), kind));
  const tags = list('tags').map((tag) => tag.replace(/^#/, ''));
  const growth = first('growth', growthOf) ?? tags.flatMap((tag) => growthOf(tag) ?? [])[0];
  return {
    title: first('title', readLine),
    summary: first('summary', readLine),
    tags: tags.filter((tag) => growthOf(tag) === undefined),
    aliases: list('aliases'),
    isDraft: Object.entries(hiding).some(([name, value]) => readTruth(fields.get(name)) === value),
    growth: isGrowth(growth) ? growth : undefined,
    planted: first('planted', readDate),
    tended: first('tended', readDate),
    lost: [...fields].flatMap(([name, value]) => reportLost(name, value)),
  };
}

/** The growth that a word or a tag names, if it names one. */
export function growthOf(value: unknown): NoteFields['growth'] | undefined {
  if (typeof value !== 'string') return undefined;
  const growth = growthByWord.get(value.toLowerCase().split('/').at(-1)?.trim() ?? '');
  return isGrowth(growth) ? growth : undefined;
}

function isGrowth(value: string | undefined): value is NoteFields['growth'] {
  return value === 'seedling' || value === 'budding' || value === 'evergreen';
}

function readLine(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).replaceAll(/\s+/g, ' ').trim() || undefined;
}

/** A list, or one text: tags have commas or spaces between them, other names only commas. */
function readList(value: unknown, kind: keyof typeof names): string[] {
  const between = kind === 'tags' ? /[,\s]+/ : /,/;
  const entries: unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(between)
      : [value];
  return entries.flatMap((entry) => readLine(entry) ?? []);
}

function readTruth(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  const word = value.toLowerCase();
  return word === 'true' || word === 'yes'
    ? true
    : word === 'false' || word === 'no'
      ? false
      : undefined;
}

function reportLost(name: string, value: unknown): string[] {
  const isDate = [...names.planted, ...names.tended].some((known) => known === name);
  if (isDate && readDate(value) === undefined)
    return [`the field ${name}, whose ${describe(value)} is no date such as 2019-01-16`];
  if (names.growth.some((known) => known === name) && growthOf(value) === undefined)
    return [`the field ${name}, ${describe(value)}`];
  const isKnown =
    Object.hasOwn(hiding, name) ||
    Object.values(names).some((known) => known.some((one) => one === name));
  return isKnown ? [] : [`the field ${name}, ${describe(value)}`];
}

function describe(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

const writtenDate = /^\[{0,2}(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?(?=$|[T\s\]])/;
const joinedDate = /^(\d{4})(\d{2})(\d{2})(?:\d{4,6})?$/;

/**
 * Reads a date in the ways in which notes have it (`2019`, `2019-1-6`, `2019/01/16`, `2019-01-16T09:30`, `20190116`,
 * `[[2019-01-16]]`) as one that the garden has. Undefined for any other, also for `01/02/2019`, which is two days.
 */
export function readDate(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim();
  const [, year, , month, day] = writtenDate.exec(text) ?? [];
  const [, joinedYear, joinedMonth, joinedDay] = joinedDate.exec(text) ?? [];
  const parts = joinedYear ? [joinedYear, joinedMonth, joinedDay] : [year, month, day];
  const date = parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]));
  return parsePartialDate(date.join('-')) ? date.join('-') : undefined;
}

/** The fields of a note in the order in which they are written; lists that are empty are left out. */
export type WrittenFields = {
  id: string;
  title: string;
  summary: string;
  growth: string;
  planted: string;
  tended: string;
  topics: string[];
  aliases: string[];
  draft: boolean;
};

const longestSummary = 200;

/** The whole file of a note. */
export function writeNote(fields: WrittenFields, body: string): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    if (Array.isArray(value))
      return value.length > 0 ? [`${name}: [${value.map(writeScalar).join(', ')}]`] : [];
    if (typeof value === 'boolean') return value ? [`${name}: true`] : [];
    return [`${name}: ${name === 'planted' || name === 'tended' ? value : writeScalar(value)}`];
  });
  const text = body.replace(/^\s*\n/, '').trimEnd();
  return `---\n${lines.join('\n')}\n---\n${text === '' ? '' : `${text}\n`}`;
}

/** A text as YAML: in quotes where any of YAML's readers would take it for something else, such as a day. */
export function writeScalar(text: string): string {
  const written = stringify(text, { version: '1.1', lineWidth: 0 }).trim();
  return /[,[\]{}]/.test(written) && !/^["']/.test(written) ? JSON.stringify(text) : written;
}

/** The first sentence of a text, in plain words. Undefined for a text without any. */
export function firstSentence(body: string, language: string): string | undefined {
  const words = parseMarkdown(body)
    .children.filter(({ type }) => type === 'paragraph')
    .map((paragraph) => toString(paragraph, { includeImageAlt: false, includeHtml: false }))
    .map((text) => text.replaceAll(/\s+/g, ' ').trim())
    .find((text) => /[\p{L}\p{N}]/u.test(text));
  if (words === undefined) return undefined;
  const [sentence] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(words);
  const text = sentence?.segment.trim() ?? words;
  if (text.length <= longestSummary) return text;
  const cut = text.slice(0, longestSummary).replace(/\s+\S*$/, '');
  return `${cut.trimEnd()}…`;
}
