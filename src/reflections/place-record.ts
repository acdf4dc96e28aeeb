import { attempt } from '../text/attempt.ts';
import { digestText, writeCanonical } from '../text/digest.ts';
import { mergeReflections } from './merge.ts';
import { readRecord, readReflection, toRecord } from './read-record.ts';
import { longest, type Reflection } from './reflection.ts';

/** A stored value under its key, exactly as it was found. */
export type RawRecord = { key: string; value: unknown };

/** Gives what is stored under a key: undefined where nothing is. */
export type Lookup = (key: string) => unknown;

/**
 * How a reflection is kept where another form of it may be stored already: together with it, or beside it where the two
 * cannot be joined, or what is stored there cannot be read. A fault where a newer version of the site wrote it.
 */
export function decideKeep(
  mine: Reflection,
  known: readonly Reflection[],
  lookup: Lookup,
): Reflection | { kind: 'fault'; why: 'newer' } {
  const there = lookup(mine.id);
  if (there === undefined) return mine;
  const read = readRecord(there);
  if (read.kind === 'newer') return { kind: 'fault', why: 'newer' };
  const merged =
    read.kind === 'current'
      ? mergeReflections({ stored: read.reflection, mine, known })
      : undefined;
  return merged ?? { ...mine, id: findPlace(mine.id, contentOf(mine), lookup).key };
}

/** What an import would do: shown before it is done, and then done exactly so. */
export type ImportPlan = ReturnType<typeof planImport>;

/** Where an imported reflection goes, with the id that it gets there. */
export type Placed = ImportPlan['placed'][number];

/**
 * Finds a place for everything in an import. What is stored is left unchanged; what differs is kept beside it, under an id
 * that is the same at every attempt, so that a second import of the same file has nothing to write.
 */
export function planImport(
  imported: { reflections: readonly Reflection[]; unreadable: readonly RawRecord[] },
  stored: ReadonlyMap<string, unknown>,
) {
  const writes = new Map<string, unknown>();
  const counts = { new: 0, same: 0, differing: 0 };
  const add = (place: Place, record: RawRecord) => {
    counts[place.kind] += 1;
    if (place.kind !== 'same') writes.set(record.key, record.value);
  };
  // What the file itself has already put somewhere counts too: two of its records may have one id.
  const lookup: Lookup = (key) => (writes.has(key) ? writes.get(key) : stored.get(key));
  const placed = imported.reflections.map((reflection) => {
    const place = findPlace(reflection.id, contentOf(reflection), lookup);
    const one = { kind: place.kind, reflection: { ...reflection, id: place.key } };
    add(place, { key: place.key, value: toRecord(one.reflection) });
    return one;
  });
  for (const { key, value } of imported.unreadable) {
    // A value that this code can read after all goes where its reflection belongs.
    const reflection = readReflection(value);
    const place = findPlace(reflection?.id ?? key, contentOfValue(value), lookup);
    const moved = reflection ? toRecord({ ...reflection, id: place.key }) : value;
    add(place, { key: place.key, value: moved });
  }
  return {
    /** In the order of the file. */
    placed,
    counts,
    /** How many of them are unreadable values, which are set aside again. */
    unreadable: imported.unreadable.length,
    writes: [...writes].map(([key, value]) => ({ key, value })),
  };
}

/** Where something goes, by how it compares with what is stored: `differing` goes beside another of its id. */
type Place = { kind: 'new' | 'same' | 'differing'; key: string };

/** The key for this content: its own, or one derived from it where that is taken by something else. */
function findPlace(own: string, content: string | undefined, lookup: Lookup): Place {
  let key = own;
  for (let turn = 1; ; turn++) {
    const there = lookup(key);
    if (there === undefined) return { kind: turn > 1 ? 'differing' : 'new', key };
    if (content !== undefined && contentOfValue(there) === content) return { kind: 'same', key };
    key = deriveId(own, content ?? '', turn);
  }
}

/** Always the same id for the same content, so that importing it twice finds the first. */
function deriveId(id: string, content: string, turn: number): string {
  const [root = ''] = id.split('~');
  const digest = digestText(content);
  // Room for the digest and the turn, so that no id outgrows its field.
  return `${root.slice(0, longest.id - 40)}~${digest}${turn > 1 ? `~${turn}` : ''}`;
}

/** The content of a reflection, whatever id it has. */
function contentOf(reflection: Reflection): string {
  return writeCanonical({ ...reflection, id: null });
}

/** Undefined for what JSON cannot hold: it equals nothing. */
function contentOfValue(value: unknown): string | undefined {
  const reflection = readReflection(value);
  return reflection ? contentOf(reflection) : attempt(() => writeCanonical(value));
}
