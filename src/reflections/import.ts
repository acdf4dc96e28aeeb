import * as v from 'valibot';
import { isRecord } from '../text/record.ts';
import { exportFormat, type Export } from './export.ts';
import { readRecord } from './read-record.ts';
import { currentVersion, idSchema, isInstant, shortText, type Reflection } from './reflection.ts';

/** The most that an import may hold. The size is asked of the file before anything of it is read. */
export const importLimits = { bytes: 50_000_000, records: 10_000 } as const;

export type ImportRefusal = {
  kind: 'refused';
  /** By the name of the sentence that says so. */
  why:
    | 'tooBig'
    | 'notJson'
    | 'tooDeep'
    | 'forbiddenKey'
    | 'anotherFormat'
    | 'newer'
    | 'tooMany'
    | 'wrongField';
  /** Where in the file, if it is one place. */
  at?: string;
};

/** An export that can be brought in as a whole, or why it cannot. */
export type ReadImport = { kind: 'checked'; import: Export } | ImportRefusal;

const fileSchema = v.strictObject({
  format: v.literal(exportFormat),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  site: idSchema,
  exported: v.pipe(v.string(), v.check(isInstant)),
  reflections: v.array(v.unknown()),
  unreadable: v.array(v.strictObject({ key: shortText, value: v.unknown() })),
});

/** What every export says of itself, whatever its version. */
const headSchema = v.object({
  format: v.literal(exportFormat),
  version: v.pipe(v.number(), v.integer()),
});

/** Reads a file that somebody chose. One that is too big is refused before anything of it is read. */
export async function readImportFile(file: {
  size: number;
  text: () => Promise<string>;
}): Promise<ReadImport> {
  if (file.size > importLimits.bytes) return refuse('tooBig');
  // It may have been moved or changed since it was chosen.
  const text = await file.text().catch(() => undefined);
  return text === undefined ? refuse('notJson') : readImport(text);
}

/** Reads the text of an export. Nothing is half right: a single wrong field refuses the whole, and says where. */
export function readImport(text: string): ReadImport {
  if (text.length > importLimits.bytes) return refuse('tooBig');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    // A parser that recurses into each level runs out of stack.
    return refuse(error instanceof SyntaxError ? 'notJson' : 'tooDeep');
  }
  // Counted before anything in it is looked at: there may be a million.
  if (countRecords(parsed) > importLimits.records) return refuse('tooMany');
  const harmful = findHarmful(parsed);
  if (harmful) return harmful;
  const head = v.safeParse(headSchema, parsed);
  if (!head.success) return refuse('anotherFormat');
  if (head.output.version > currentVersion) return refuse('newer');
  const file = v.safeParse(fileSchema, parsed, { abortEarly: true });
  if (!file.success) return refuse('wrongField', v.getDotPath(file.issues[0]) ?? undefined);
  const { site, exported, reflections, unreadable } = file.output;
  const checked: Reflection[] = [];
  for (const [index, record] of reflections.entries()) {
    const read = readRecord(record);
    const at = `reflections.${index}`;
    if (read.kind === 'newer') return refuse('newer', at);
    if (read.kind === 'unreadable')
      return refuse('wrongField', [at, read.at].filter(Boolean).join('.'));
    checked.push(read.reflection);
  }
  return { kind: 'checked', import: { site, exported, reflections: checked, unreadable } };
}

/** How many records a file has, whatever they are. */
function countRecords(parsed: unknown): number {
  if (!isRecord(parsed)) return 0;
  const reflections: unknown[] = Array.isArray(parsed.reflections) ? parsed.reflections : [];
  const unreadable: unknown[] = Array.isArray(parsed.unreadable) ? parsed.unreadable : [];
  return reflections.length + unreadable.length;
}

/** How deep an export may nest, which is far deeper than any does. */
const deepest = 20;

/** Keys that would reach into the prototypes of objects once somebody copied them. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** A part of parsed JSON, by its key in the whole that it is a part of. */
type Part = { value: unknown; key: string; depth: number; whole: Part | undefined };

/** Looks through parsed JSON for what could do harm, without recursion, so that depth cannot break it. */
function findHarmful(root: unknown): ImportRefusal | undefined {
  const left: Part[] = [{ value: root, key: '', depth: 0, whole: undefined }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= deepest) return refuse('tooDeep', pathOf(next));
    // No list of an export is nearly as long, and a million parts would take their time.
    if (Array.isArray(value) && value.length > importLimits.records)
      return refuse('wrongField', pathOf(next));
    for (const [key, inner] of Object.entries(value)) {
      const part: Part = { value: inner, key, depth: depth + 1, whole: next };
      if (forbidden.has(key)) return refuse('forbiddenKey', pathOf(part));
      left.push(part);
    }
  }
  return undefined;
}

function pathOf({ key, whole }: Part): string {
  const before = whole && pathOf(whole);
  return before ? `${before}.${key}` : key;
}

function refuse(why: ImportRefusal['why'], at?: string): ImportRefusal {
  return { kind: 'refused', why, ...(at ? { at } : {}) };
}
