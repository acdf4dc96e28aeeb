import { currentVersion, type Reflection, type ReflectionRecord } from './reflection.ts';

/** What says that a file is one of these, and not any other JSON. */
export const exportFormat = 'hindsight-reflections';

/** A stored value that this code cannot read, under the key where it stands. */
export type RawRecord = { key: string; value: unknown };

/** All that is kept, as a file holds it. */
export type ExportFile = {
  format: typeof exportFormat;
  version: number;
  /** The permanent id of the site. */
  site: string;
  /** When the file was made, in UTC. */
  exported: string;
  reflections: ReflectionRecord[];
  /** As they were found. */
  unreadable: RawRecord[];
};

/** All that is kept, complete, as JSON: what an import takes back. */
export function writeExport(kept: {
  site: string;
  exported: string;
  reflections: readonly Reflection[];
  unreadable: readonly RawRecord[];
}): string {
  const file: ExportFile = {
    format: exportFormat,
    version: currentVersion,
    site: kept.site,
    exported: kept.exported,
    reflections: kept.reflections.map((reflection) => ({ version: currentVersion, reflection })),
    unreadable: kept.unreadable.map(({ key, value }) => ({ key, value: plain(value) })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Raw values as JSON, for a download. */
export function writeRaw(records: readonly RawRecord[]): string {
  return `${JSON.stringify(
    records.map(({ key, value }) => ({ key, value: plain(value) })),
    null,
    2,
  )}\n`;
}

/** Nothing of this project stores what JSON cannot hold, but a raw value may be anything. */
function plain(value: unknown): unknown {
  try {
    JSON.stringify(value);
    return value ?? null;
  } catch {
    return String(value);
  }
}
