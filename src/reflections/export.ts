import { attempt } from '../text/attempt.ts';
import type { RawRecord } from './place-record.ts';
import { toRecord } from './read-record.ts';
import { currentVersion, type Reflection } from './reflection.ts';

/** What says that a file is one of these, and not any other JSON. */
export const exportFormat = 'hindsight-reflections';

/** All that is kept, complete. */
export type Export = {
  /** The permanent id of the site. */
  site: string;
  /** When the file was made, in UTC. */
  exported: string;
  reflections: readonly Reflection[];
  unreadable: readonly RawRecord[];
};

/** An export as JSON: what an import takes back. */
export function writeExport({ site, exported, reflections, unreadable }: Export): string {
  return writeJson({
    format: exportFormat,
    version: currentVersion,
    site,
    exported,
    reflections: reflections.map(toRecord),
    unreadable: unreadable.map(plainRecord),
  });
}

/** Raw values as JSON, for a download. */
export function writeRaw(records: readonly RawRecord[]): string {
  return writeJson(records.map(plainRecord));
}

function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Nothing of this project stores what JSON cannot hold, but a raw value may be anything. */
function plainRecord({ key, value }: RawRecord): RawRecord {
  try {
    JSON.stringify(value);
    return { key, value: value ?? null };
  } catch {
    // A value can have a field toString of its own, which is no way to say it.
    return { key, value: attempt(() => String(value), typeof value) };
  }
}
