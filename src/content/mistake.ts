import { isRecord } from '../text/record.ts';

/** Something in the content that stops a build: where it is, what was expected, what was found, and how to mend it. */
export type Mistake = {
  /** The file's path, from the content folder. */
  file: string;
  /** Counted from 1, where it is known. */
  line?: number | undefined;
  /** The field, as a path such as `turns.0.kind`. */
  field?: string | undefined;
  expected: string;
  found: string;
  mend: string;
};

/** Something in a vault that its author may want to know, and that stops nothing. */
export type Remark = {
  file: string;
  line?: number | undefined;
  /** In the plural, so that a report can count by it: “tags that are no names”. */
  what: string;
  /** How many of them there are from this line on, where they are more than one. */
  count?: number;
};

/** A mistake before it is said of which file. */
export type Finding = Omit<Mistake, 'file'>;

/** A mistake of one file, by the path of the field in it. */
export type PlacedMistake = Omit<Mistake, 'file' | 'line' | 'field'> & { path: PropertyKey[] };

/** The path of the file itself, where a source is one stance of a lesson in one file. */
export function filePath(path: string): string {
  return path.replace(/^(lessons\/[^/]+\.md)#\d+$/, '$1');
}

/** Where mistakes are found. */
export type Place = {
  /** From the content folder, with `/` between names. */
  path: string;
  /** The line of a field, by its path, where that is known. */
  lineOf?: (path: readonly PropertyKey[]) => number | undefined;
};

/** A finding as a mistake of a file, in the field with the given path; no path means the file as a whole. */
export function mistakeAt(
  { path, lineOf }: Place,
  field: readonly PropertyKey[],
  finding: Finding,
): Mistake {
  const name = field.map(String).join('.') || undefined;
  return { file: path, line: lineOf?.(field), field: name, ...finding };
}

/** All mistakes as text for a terminal, in the order of files and lines. */
export function formatMistakes(mistakes: readonly Mistake[], folder: string): string {
  const files = mistakes.map((mistake) => ({ ...mistake, file: filePath(mistake.file) }));
  return files
    .sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1))
    .map((mistake) => formatMistake(mistake, folder))
    .join('\n\n');
}

function formatMistake(mistake: Mistake, folder: string): string {
  const { field, expected, found, mend } = mistake;
  const place = [folder, formatPlace(mistake)].filter(Boolean).join('/');
  return [
    field ? `${place}  ${field}` : place,
    `  expected  ${expected}`,
    `  found     ${found}`,
    `  mend      ${mend}`,
  ].join('\n');
}

function formatPlace({ file, line }: Pick<Mistake, 'file' | 'line'>): string {
  return line === undefined ? file : `${file}:${line}`;
}

/** A line for each kind of remark: how many there are, and where the first few. */
export function formatRemarks(remarks: readonly Remark[]): string {
  const lines = [...Map.groupBy(remarks, ({ what }) => what)].map(([what, ofKind]) => {
    const places = [...new Set(ofKind.map(formatPlace))];
    const more = places.length > 5 ? ` and ${places.length - 5} more` : '';
    const total = ofKind.reduce((sum, { count = 1 }) => sum + count, 0);
    return `${what} (${total}): ${places.slice(0, 5).join(', ')}${more}`;
  });
  return lines.join('\n');
}

/** A value as a reader of the file would recognise it, shortened. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (isRecord(value)) return 'a group of fields';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/**
 * The valid name nearest to a misspelt one, or undefined where none is near: at most a third of its letters differ,
 * capitals apart.
 */
export function nearestName(name: string, valid: Iterable<string>): string | undefined {
  const reach = Math.max(1, Math.floor(name.length / 3));
  const written = name.toLowerCase();
  const near = [...valid]
    // At least so many letters differ, which is quickly seen.
    .filter((candidate) => Math.abs(candidate.length - name.length) <= reach)
    .map((other) => ({ other, distance: editDistance(written, other.toLowerCase()) }))
    .filter(({ distance }) => distance <= reach);
  return near.sort((a, b) => a.distance - b.distance)[0]?.other;
}

/** How to mend a misspelt name: with the nearest valid one as the file would have it, or `otherwise` without one. */
export function mendName(
  name: string,
  valid: Iterable<string>,
  otherwise: string,
  write = (nearest: string) => nearest,
): string {
  const near = nearestName(name, valid);
  return near ? `Write ${write(near)} instead, if that is what you meant.` : otherwise;
}

/** Single letters added, dropped or changed, or neighbours swapped (Damerau, 1964). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const change = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      const isSwap = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j];
      const swap = isSwap ? (before[j - 1] ?? 0) + 1 : Infinity;
      next.push(Math.min(change, swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row.at(-1) ?? 0;
}
