import { eastAsianCharacters, unspacedLetters } from '../../../text/scripts.ts';

/** How many words of one place are named, and how many places of one text. */
const mostWords = 10;
const mostPlaces = 3;

/** What changed between two texts, in a sentence or two: “never quit” became “rarely quit”. */
export function formatWordChanges(before: string, after: string): string {
  const [old, fresh] = [splitWords(before), splitWords(after)];
  const changes = findWordChanges(old, fresh);
  // A word beside the place says where it is.
  const named = changes.slice(0, mostPlaces).map((change) => {
    const next = fresh[change.at + change.after.length];
    const previous = fresh[change.at - 1];
    const [from, to] = [change.before, change.after].map((words) =>
      next !== undefined ? [...words, next] : previous !== undefined ? [previous, ...words] : words,
    );
    return `${quote(from ?? [])} became ${quote(to ?? [])}`;
  });
  const rest = changes.length - named.length;
  return [...named, ...(rest > 0 ? [`and ${String(rest)} more`] : [])].join(', ');
}

/** The place of the first difference, counted in words of the later text; undefined where there is none. */
export function findFirstChange(before: string, after: string): number | undefined {
  return findWordChanges(splitWords(before), splitWords(after))[0]?.at;
}

function quote(words: readonly string[]): string {
  if (words.length === 0) return 'nothing';
  const half = mostWords / 2;
  const shown =
    words.length > mostWords ? [...words.slice(0, half), '…', ...words.slice(-half)] : words;
  return `“${joinWords(shown)}”`;
}

/** One place at which a text changed: its words before and after, and where in the later text, in words from 0. */
export type WordChange = { before: string[]; after: string[]; at: number };

const unspaced = `[${eastAsianCharacters}${unspacedLetters}]`;
const word = new RegExp(`${unspaced}\\p{M}*|(?:(?!${unspaced})\\S)+`, 'gu');
const joint = new RegExp(`(?<=${unspaced}\\p{M}*) | (?=${unspaced})`, 'gu');

/** A text's words: where a script sets no spaces, every sign counts as one; elsewhere what stands between spaces. */
export function splitWords(text: string): string[] {
  return text.match(word) ?? [];
}

/** Words as a text again: signs that stand without spaces are put together without spaces. */
function joinWords(words: readonly string[]): string {
  return words.join(' ').replaceAll(joint, '');
}

/** Longer texts than this are compared as a whole between what they begin and end with in common. */
const mostCells = 4_000_000;

/** The places in which two texts differ, in order (by their longest common subsequence). */
export function findWordChanges(before: readonly string[], after: readonly string[]): WordChange[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let [endBefore, endAfter] = [before.length, after.length];
  while (endBefore > start && endAfter > start && before[endBefore - 1] === after[endAfter - 1])
    [endBefore, endAfter] = [endBefore - 1, endAfter - 1];
  const inner = [before.slice(start, endBefore), after.slice(start, endAfter)] as const;
  const [old, fresh] = inner;
  if (old.length === 0 && fresh.length === 0) return [];
  if (old.length * fresh.length > mostCells) return [{ before: old, after: fresh, at: start }];
  return compare(old, fresh).map((change) => ({ ...change, at: change.at + start }));
}

function compare(before: readonly string[], after: readonly string[]): WordChange[] {
  const common = measureCommon(before, after);
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  const changes: WordChange[] = [];
  let open: WordChange | undefined;
  for (let i = 0, j = 0; i < before.length || j < after.length;) {
    const [old, fresh] = [before[i], after[j]];
    if (old !== undefined && old === fresh) {
      open = undefined;
      [i, j] = [i + 1, j + 1];
      continue;
    }
    if (!open) changes.push((open = { before: [], after: [], at: j }));
    if (old !== undefined && (fresh === undefined || at(i + 1, j) >= at(i, j + 1))) {
      open.before.push(old);
      i++;
    } else if (fresh !== undefined) {
      open.after.push(fresh);
      j++;
    }
  }
  return changes;
}

/** For each pair of places, how many words the rests of both texts have in common, in order. */
function measureCommon(before: readonly string[], after: readonly string[]): Uint32Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const [row, below] = [rows[i], rows[i + 1]];
      if (!row || !below) continue;
      row[j] =
        before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}
