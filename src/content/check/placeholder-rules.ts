import { describeValue, mistakeAt, type Finding, type Mistake } from '../mistake.ts';
import type { SourceFile } from '../source-file.ts';
import { listDraftFiles } from './drafts.ts';
import type { ParsedContent } from './parsed-content.ts';
import { listTexts } from '../texts.ts';

/** How a place that an author has yet to fill begins. What follows says what belongs there. */
const mark = '(to write)';

/** Places that a command left for the author to fill, in what readers would see. Drafts may have them. */
export function findPlaceholders({ files }: ParsedContent): Mistake[] {
  const drafts = listDraftFiles(files);
  return files.filter(({ path }) => !drafts.has(path)).flatMap(listPlaceholders);
}

/** How many such places are left in each draft, by its path; a lesson counts as one, with its stances. */
export function countPlaceholders(files: readonly SourceFile[]): [path: string, count: number][] {
  const drafts = listDraftFiles(files);
  const unfinished = files.filter(({ path }) => drafts.has(path)).flatMap(listPlaceholders);
  const byDraft = Map.groupBy(unfinished, ({ file }) =>
    file.replace(/^(lessons\/[^/]+\/).+$/, '$1'),
  );
  return [...byDraft].map(([path, { length }]) => [path, length]);
}

function listPlaceholders(file: SourceFile): Mistake[] {
  return [
    ...listTexts(file.data)
      .filter(({ text }) => isPlaceholder(text))
      .map(({ path, text }) => mistakeAt(file, path, unfilled(text))),
    ...(file.body?.texts ?? [])
      .filter(({ text }) => isPlaceholder(text))
      .map(({ text, line }) => ({ file: file.path, line, ...unfilled(text) })),
  ];
}

const unfilled = (text: string): Finding => ({
  expected: 'words of your own, because readers see them here',
  found: describeValue(text),
  mend: 'Write them; or add draft: true to the file until you have.',
});

/** True for a place that nobody has filled yet, be it an item of a list or the words of a picture. */
function isPlaceholder(text: string): boolean {
  if (!text.includes('(')) return false;
  return text
    .replace(/^[^\p{L}(]+/u, '')
    .toLowerCase()
    .startsWith(mark);
}
