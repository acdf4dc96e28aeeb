import * as v from 'valibot';
import { isRecord } from '../text/record.ts';
import { migrate } from './migrations.ts';
import { currentVersion, recordSchema } from './reflection.ts';
import type { Reflection, ReflectionRecord } from './reflection.ts';

/** What a stored value is to this code. What is not `current` is left exactly as it is. */
export type ReadRecord =
  | { kind: 'current'; reflection: Reflection }
  /** Written by a newer version of the site. */
  | { kind: 'newer'; version: number }
  /** `at` is the field that is wrong, where it is one. */
  | { kind: 'unreadable'; why: 'no-record' | 'no-version' | 'wrongField'; at?: string };

/** Reads a stored value of any version up to the current one. */
export function readRecord(value: unknown): ReadRecord {
  if (!isRecord(value)) return { kind: 'unreadable', why: 'no-record' };
  const { version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { kind: 'unreadable', why: 'no-version' };
  if (version > currentVersion) return { kind: 'newer', version };
  const reflection = migrate(value.reflection, version);
  const migrated = { ...value, version: currentVersion, reflection };
  // Only one mistake is told, and a hostile record may have a million.
  const parsed = v.safeParse(recordSchema, migrated, { abortEarly: true });
  if (parsed.success) return { kind: 'current', reflection: parsed.output.reflection };
  const at = v.getDotPath(parsed.issues[0]);
  return { kind: 'unreadable', why: 'wrongField', ...(at ? { at } : {}) };
}

/** The reflection of a stored value; undefined where this code cannot read it. */
export function readReflection(value: unknown): Reflection | undefined {
  const read = readRecord(value);
  return read.kind === 'current' ? read.reflection : undefined;
}

/** A stored value of an older version as this version writes it; undefined for any other, which stays as it is. */
export function upgradeRecord(value: unknown): ReflectionRecord | undefined {
  if (isRecord(value) && value.version === currentVersion) return undefined;
  const reflection = readReflection(value);
  return reflection && toRecord(reflection);
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
