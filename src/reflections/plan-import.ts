import { writeCanonical } from '../text/digest.ts';
import { deriveId } from './derived-id.ts';
import type { RawRecord } from './export.ts';
import type { CheckedImport } from './import.ts';
import { placeReflection, type Placed, type Shelf } from './place-record.ts';
import { readRecord } from './read-record.ts';
import type { Translate } from '../words/translate.ts';
import { currentVersion } from './reflection.ts';

/** What an import would do: shown before it is done, and then done exactly so. */
export type ImportPlan = {
  /** In the order of the file. */
  placed: Placed[];
  /** What was set aside where the file was made, and is set aside again. */
  raw: { kind: Placed['kind']; record: RawRecord }[];
  /** What has to be written. */
  writes: RawRecord[];
};

/**
 * Finds a place for everything in an import. What is there stays as it is; what differs is kept beside it, under an id
 * that is the same at every attempt, so that a second import of the same file has nothing to write.
 */
export function planImport(
  checked: Pick<CheckedImport, 'reflections' | 'unreadable'>,
  there: ReadonlyMap<string, unknown>,
): ImportPlan {
  const writes = new Map<string, unknown>();
  // What the file itself has already put somewhere counts too: two of its records may have one id.
  const shelf: Shelf = (id) => (writes.has(id) ? writes.get(id) : there.get(id));
  const placed = checked.reflections.map((reflection) => {
    const one = placeReflection(reflection, shelf);
    if (one.kind !== 'same')
      writes.set(one.reflection.id, { version: currentVersion, reflection: one.reflection });
    return one;
  });
  const raw = checked.unreadable.map(({ key, value }) => {
    const one = placeRaw({ key, value }, shelf);
    if (one.kind !== 'same') writes.set(one.record.key, one.record.value);
    return one;
  });
  return { placed, raw, writes: [...writes].map(([key, value]) => ({ key, value })) };
}

/** How many are new, the same, and differing. */
export function countPlan({ placed, raw }: ImportPlan): Record<Placed['kind'], number> {
  const count = (kind: Placed['kind']) =>
    [...placed, ...raw].filter((one) => one.kind === kind).length;
  return { new: count('new'), same: count('same'), differing: count('differing') };
}

/** A raw value goes under its key. One that this code can read after all goes where its reflection belongs. */
function placeRaw(record: RawRecord, shelf: Shelf): ImportPlan['raw'][number] {
  const read = readRecord(record.value);
  if (read.kind === 'current') {
    const { kind, reflection } = placeReflection(read.reflection, shelf);
    const value = { version: currentVersion, reflection };
    return { kind, record: { key: reflection.id, value } };
  }
  const content = write(record.value);
  let { key } = record;
  for (let turn = 0; ;) {
    const found = shelf(key);
    if (found === undefined)
      return { kind: turn > 0 ? 'differing' : 'new', record: { ...record, key } };
    if (write(found) === content) return { kind: 'same', record: { ...record, key } };
    turn += 1;
    key = deriveId(record.key, content, turn);
  }
}

/** A value that cannot be written as JSON equals nothing. */
function write(value: unknown): string {
  try {
    return writeCanonical(value);
  } catch {
    return '';
  }
}

/** How many are new, the same and differing, in a sentence. */
export function formatImport(
  counts: Record<Placed['kind'], number>,
  t: Translate<'reflections'>,
): string {
  return t('reflections.imported', {
    new: t('reflections.imported.new', { n: counts.new }),
    same: t('reflections.imported.same', { n: counts.same }),
    differing: t('reflections.imported.differing', { n: counts.differing }),
  });
}
