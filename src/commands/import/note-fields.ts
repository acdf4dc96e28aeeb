import type { NoteFields } from '../../content/schemas.ts';
import { readDate } from './read-date.ts';

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
  const list = (kind: keyof typeof names) => names[kind].flatMap((name) => readList(fields.get(name), kind)); // prettier-ignore
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
    lost: [...fields].flatMap(([name, value]) => tellLost(name, value)),
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
  const entries: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(between) : [value]; // prettier-ignore
  return entries.flatMap((entry) => readLine(entry) ?? []);
}

function readTruth(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  const word = value.toLowerCase();
  return word === 'true' || word === 'yes' ? true : word === 'false' || word === 'no' ? false : undefined; // prettier-ignore
}

function tellLost(name: string, value: unknown): string[] {
  const isDate = [...names.planted, ...names.tended].some((known) => known === name);
  if (isDate && readDate(value) === undefined)
    return [`the field ${name}, whose ${describe(value)} is no date such as 2019-01-16`];
  if (names.growth.some((known) => known === name) && growthOf(value) === undefined)
    return [`the field ${name}, ${describe(value)}`];
  const isKnown = Object.hasOwn(hiding, name) || Object.values(names).some((known) => known.some((one) => one === name)); // prettier-ignore
  return isKnown ? [] : [`the field ${name}, ${describe(value)}`];
}

function describe(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
