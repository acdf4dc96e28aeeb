import { diffArrays } from 'diff';
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
  return (rest > 0 ? [...named, `and ${rest} more`] : named).join(', ');
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
  return `“${shown.join(' ').replaceAll(joint, '')}”`;
}

/** One place at which a text changed: its words before and after, and where in the later text, in words from 0. */
export type WordChange = { before: string[]; after: string[]; at: number };

const unspaced = `[${eastAsianCharacters}${unspacedLetters}]`;
const word = new RegExp(`${unspaced}\\p{M}*|(?:(?!${unspaced})\\S)+`, 'gu');
/** What parts no signs that stand without spaces, once words are joined by one. */
const joint = new RegExp(`(?<=${unspaced}\\p{M}*) | (?=${unspaced})`, 'gu');

/** A text's words: where a script sets no spaces, every sign counts as one; elsewhere what stands between spaces. */
export function splitWords(text: string): string[] {
  return text.match(word) ?? [];
}

/** The places in which two texts differ, in order. Texts with more changes than this are not worth the time to compare. */
export function findWordChanges(before: readonly string[], after: readonly string[]): WordChange[] {
  const pieces = diffArrays([...before], [...after], { maxEditLength: 4000 }) ?? [
    { value: [...before], removed: true },
    { value: [...after], added: true },
  ];
  const changes: WordChange[] = [];
  let at = 0;
  let open: WordChange | undefined;
  for (const { value, added, removed } of pieces) {
    if (added || removed) {
      if (!open) changes.push((open = { before: [], after: [], at }));
      open[removed ? 'before' : 'after'].push(...value);
    } else open = undefined;
    if (!removed) at += value.length;
  }
  return changes;
}
