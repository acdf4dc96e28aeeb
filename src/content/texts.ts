import { isRecord } from '../text/record.ts';

/** A text of a file, with its place there. */
export type Text = { text: string; path: PropertyKey[] };

/** Every text in a part of a file. */
export function listTexts(value: unknown, path: PropertyKey[] = []): Text[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value))
    return value.flatMap((entry: unknown, index) => listTexts(entry, [...path, index]));
  const fields = isRecord(value) ? Object.entries(value) : [];
  return fields.flatMap(([name, inner]) => listTexts(inner, [...path, name]));
}
