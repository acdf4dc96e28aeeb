import { writeCanonical } from '../text/digest.ts';
import { deriveId } from './derived-id.ts';
import { mergeReflections } from './merge.ts';
import { readRecord } from './read-record.ts';
import type { Reflection } from './reflection.ts';

/** The content of a reflection, whatever id it has. */
export function contentOf(reflection: Reflection): string {
  return writeCanonical({ ...reflection, id: null });
}

/** What stands under an id: undefined where nothing does. */
export type Shelf = (id: string) => unknown;

/** Where a reflection goes: under its own id, or under one derived from it where that is taken by another. */
export type Placed = { kind: 'new' | 'same' | 'differing'; reflection: Reflection };

/** Finds the place for a reflection among what is there, so that nothing is written over. */
export function placeReflection(reflection: Reflection, shelf: Shelf): Placed {
  const content = contentOf(reflection);
  let placed = reflection;
  for (let turn = 0; ;) {
    const there = shelf(placed.id);
    if (there === undefined) return { kind: turn > 0 ? 'differing' : 'new', reflection: placed };
    const read = readRecord(there);
    if (read.kind === 'current' && contentOf(read.reflection) === content)
      return { kind: 'same', reflection: placed };
    turn += 1;
    placed = { ...reflection, id: deriveId(reflection.id, content, turn) };
  }
}

/** What becomes of a reflection that a tab wants to keep. */
export type Decision =
  | { kind: 'write'; reflection: Reflection }
  /** What stands there cannot be read by this code, and must not be written over. */
  | { kind: 'leave'; why: 'newer' | 'failed' };

/** Decides how a reflection is kept where another form of it may be stored already. */
export function decideKeep(mine: Reflection, known: readonly Reflection[], shelf: Shelf): Decision {
  const there = shelf(mine.id);
  if (there === undefined) return { kind: 'write', reflection: mine };
  const read = readRecord(there);
  if (read.kind !== 'current')
    return { kind: 'leave', why: read.kind === 'newer' ? 'newer' : 'failed' };
  const merged = mergeReflections(read.reflection, mine, known);
  if (merged.kind === 'one') return { kind: 'write', reflection: merged.reflection };
  return { kind: 'write', reflection: placeReflection(mine, shelf).reflection };
}
