import type { SourceFile } from '../source-file.ts';
import type { Known } from './known.ts';
import { isRecord } from '../../text/record.ts';

/** Whether a file is a draft; undefined where it says so in a way that cannot be understood. */
export function isDraft({ data, unreadable }: SourceFile): boolean | undefined {
  const draft = isRecord(data) ? (data.draft ?? false) : false;
  return unreadable !== undefined || typeof draft !== 'boolean' ? undefined : draft;
}

/** How many files say that they are drafts. A lesson counts as one, with all its stances. */
export function countDrafts(files: readonly SourceFile[]): number {
  return files.filter((file) => isDraft(file) === true).length;
}

/** The texts that are drafts, by themselves or with their lesson. */
export function listDraftFiles(
  { lessons, stances, notes, pages }: Known,
  is: (draft: boolean | undefined) => boolean,
): Set<string> {
  const isOne = ({ file }: { file: SourceFile }) => is(isDraft(file));
  const draftLessons = new Set(lessons.filter(isOne).map(({ slug }) => slug));
  const drafts = [
    ...[...lessons, ...notes, ...pages].filter(isOne),
    ...stances.filter((stance) => isOne(stance) || draftLessons.has(stance.lesson)),
  ];
  return new Set(drafts.map(({ file }) => file.path));
}
