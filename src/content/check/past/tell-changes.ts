import { findWordChanges, joinWords, splitWords } from './word-changes.ts';

/** How many words of one place are told, and how many places of one text. */
const mostWords = 10;
const mostPlaces = 3;

/** What changed between two texts, in a sentence or two: “never quit” became “rarely quit”. */
export function tellWordChanges(before: string, after: string): string {
  const [old, fresh] = [splitWords(before), splitWords(after)];
  const changes = findWordChanges(old, fresh);
  // A word beside the place says where it is.
  const told = changes.slice(0, mostPlaces).map((change) => {
    const next = fresh[change.at + change.after.length];
    const previous = fresh[change.at - 1];
    const [from, to] = [change.before, change.after].map((words) =>
      next !== undefined ? [...words, next] : previous !== undefined ? [previous, ...words] : words,
    );
    return `${quote(from ?? [])} became ${quote(to ?? [])}`;
  });
  const rest = changes.length - told.length;
  return [...told, ...(rest > 0 ? [`and ${String(rest)} more`] : [])].join(', ');
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
