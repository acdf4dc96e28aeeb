import * as v from 'valibot';
import { examineJson } from './examine-json.ts';
import { exportFormat, type RawRecord } from './export.ts';
import { idSchema, isInstant, shortText } from './fields.ts';
import { readRecord } from './read-record.ts';
import { currentVersion, type Reflection } from './reflection.ts';

/** The most that an import may hold. The size is asked of the file before anything of it is read. */
export const importLimits = { bytes: 10_000_000, records: 10_000 } as const;

/** An import that can be taken over as a whole. */
export type CheckedImport = {
  /** The garden that it comes from. */
  site: string;
  exported: string;
  reflections: Reflection[];
  unreadable: RawRecord[];
};

export type ImportRefusal = {
  kind: 'refused';
  why:
    | 'too-big'
    | 'not-json'
    | 'too-deep'
    | 'forbidden-key'
    | 'another-format'
    | 'newer'
    | 'too-many'
    | 'wrong-field';
  /** Where in the file, if it is one place. */
  at?: string;
};

export type ReadImport = { kind: 'checked'; import: CheckedImport } | ImportRefusal;

const fileSchema = v.strictObject({
  format: v.literal(exportFormat),
  version: v.literal(currentVersion),
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

/** Reads the text of an export. Nothing is half right: a single wrong field refuses the whole, and says where. */
export function readImport(text: string): ReadImport {
  if (text.length > importLimits.bytes) return refuse('too-big');
  const parsed = parse(text);
  if (parsed.kind === 'refused') return parsed;
  const examined = examineJson(parsed.value);
  if (examined.kind !== 'sound') return refuse(examined.kind, examined.at);
  const head = v.safeParse(headSchema, parsed.value);
  if (!head.success) return refuse('another-format');
  if (head.output.version > currentVersion) return refuse('newer');
  const file = v.safeParse(fileSchema, parsed.value);
  if (!file.success) return refuse('wrong-field', v.getDotPath(file.issues[0]) ?? undefined);
  const { site, exported, reflections, unreadable } = file.output;
  if (reflections.length + unreadable.length > importLimits.records) return refuse('too-many');
  return readReflections(reflections, (read) => ({
    site,
    exported,
    reflections: read,
    unreadable,
  }));
}

function readReflections(
  records: readonly unknown[],
  finish: (reflections: Reflection[]) => CheckedImport,
): ReadImport {
  const reflections: Reflection[] = [];
  for (const [index, record] of records.entries()) {
    const read = readRecord(record);
    const at = `reflections.${index}`;
    if (read.kind === 'newer') return refuse('newer', at);
    if (read.kind === 'unreadable')
      return refuse('wrong-field', [at, read.at].filter(Boolean).join('.'));
    reflections.push(read.reflection);
  }
  return { kind: 'checked', import: finish(reflections) };
}

function parse(text: string): { kind: 'parsed'; value: unknown } | ImportRefusal {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return { kind: 'parsed', value };
  } catch (error) {
    // An engine that goes down into each level runs out of them.
    return refuse(error instanceof SyntaxError ? 'not-json' : 'too-deep');
  }
}

function refuse(why: ImportRefusal['why'], at?: string): ImportRefusal {
  return { kind: 'refused', why, ...(at ? { at } : {}) };
}
