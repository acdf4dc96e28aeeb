import * as v from 'valibot';
import { isRecord } from '../text/record.ts';
import { migrations, type Migration } from './migrations/migrations.ts';
import {
  currentVersion,
  recordSchema,
  type Reflection,
  type ReflectionRecord,
} from './reflection.ts';

/** What a stored value is to this code. What is not `current` is left exactly as it is. */
export type ReadRecord =
  | { kind: 'current'; reflection: Reflection }
  /** Written by a newer version of the site. */
  | { kind: 'newer'; version: number }
  /** `at` is the field that is wrong, where it is one. */
  | { kind: 'unreadable'; why: 'no-record' | 'no-version' | 'wrong-field'; at?: string };

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
  return { kind: 'unreadable', why: 'wrong-field', ...(at ? { at } : {}) };
}

/** Takes a reflection up, one version after the other. */
export function migrate(
  reflection: unknown,
  version: number,
  steps: readonly Migration[] = migrations,
): unknown {
  return steps
    .filter(({ from }) => from >= version)
    .reduce((before, { step }) => step(before), reflection);
}

/** Whether a reflection can be stored, and as what. Only its sizes can be wrong: the rest is held by types. */
export function writeRecord(
  reflection: Reflection,
): { kind: 'record'; record: ReflectionRecord } | { kind: 'too-big' } {
  const parsed = v.safeParse(recordSchema, { version: currentVersion, reflection });
  return parsed.success ? { kind: 'record', record: parsed.output } : { kind: 'too-big' };
}
