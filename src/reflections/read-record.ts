import * as v from 'valibot';
import { isRecord } from '../text/record.ts';
import { currentVersion, recordSchema } from './reflection.ts';
import type { Reflection, ReflectionRecord } from './reflection.ts';

/** What a stored value is to this code. What is not `current` is left exactly as it is. */
export type ReadRecord =
  | { kind: 'current'; reflection: Reflection }
  /** Written by a newer version of the site. */
  | { kind: 'newer'; version: number }
  /** `at` is the field that is wrong, where it is one. */
  | { kind: 'unreadable'; why: 'no-record' | 'no-version' | 'wrongField'; at?: string };

/**
 * A step from one version of the records to the next. It is pure, and its reflection may be anything: one that it cannot
 * change it returns unchanged, and the check that follows says what is wrong.
 */
export type Migration = { from: number; step: (reflection: unknown) => unknown };

/**
 * Every step, in order. A new version adds its step here, and fixtures in `test/reflections/fixtures`, written by the
 * site as it is then and never edited after.
 */
export const migrations: readonly Migration[] = [
  // Version 2 adds stances without a lesson, and a reader's own date of one. What was there stays as it was.
  { from: 1, step: (reflection) => reflection },
];

/** Reads a stored value of any version up to the current one. */
export function readRecord(value: unknown): ReadRecord {
  if (!isRecord(value)) return { kind: 'unreadable', why: 'no-record' };
  const { version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { kind: 'unreadable', why: 'no-version' };
  if (version > currentVersion) return { kind: 'newer', version };
  const reflection = migrate(value.reflection, version);
  const parsed = v.safeParse(recordSchema, { ...value, version: currentVersion, reflection });
  if (parsed.success) return { kind: 'current', reflection: parsed.output.reflection };
  const at = v.getDotPath(parsed.issues[0]);
  return { kind: 'unreadable', why: 'wrongField', ...(at ? { at } : {}) };
}

/** The reflection of a stored value; undefined where this code cannot read it. */
export function readReflection(value: unknown): Reflection | undefined {
  const read = readRecord(value);
  return read.kind === 'current' ? read.reflection : undefined;
}

/** Brings a reflection to the current version, one step after the other. */
export function migrate(
  reflection: unknown,
  version: number,
  steps: readonly Migration[] = migrations,
): unknown {
  return steps
    .filter(({ from }) => from >= version)
    .reduce((before, { step }) => step(before), reflection);
}

/** A reflection as it is stored; undefined where it is too big. Nothing else can be wrong with it: types hold the rest. */
export function writeRecord(reflection: Reflection): ReflectionRecord | undefined {
  const parsed = v.safeParse(recordSchema, toRecord(reflection));
  return parsed.success ? parsed.output : undefined;
}

/** A reflection under the version that this code writes. */
export function toRecord(reflection: Reflection): ReflectionRecord {
  return { version: currentVersion, reflection };
}
