import type { SourceFile } from '../source-file.ts';
import { isRecord } from '../../text/record.ts';

/** The path of an entry of a list, as it is written in the file. */
export function pathInList({ data }: SourceFile, field: string, entry: string): [string, number] {
  const list: unknown = isRecord(data) ? data[field] : [];
  return [field, Array.isArray(list) ? list.indexOf(entry) : 0];
}

/** True where a file says anything in a field, be it right or wrong. */
export function hasField({ data }: SourceFile, name: string): boolean {
  return isRecord(data) && data[name] !== undefined;
}
