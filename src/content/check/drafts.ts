import { isRecord } from '../../text/record.ts';
import type { KindName } from '../kinds.ts';
import { isKeptBack } from '../note-fields.ts';
import { mistakeAt, type Mistake } from '../mistake.ts';
import type { SourceFile } from '../source-file.ts';

/** The kinds whose files may say that they are drafts. */
const draftKinds = new Set<string>(['lesson', 'stance', 'note', 'page'] satisfies KindName[]);

/** Whether a file is a draft; undefined where it says so in a way that cannot be understood. */
export function isDraft({ kind, data, unreadable }: SourceFile): boolean | undefined {
  if (kind === 'note' && unreadable === undefined && isKeptBack(data)) return true;
  const draft = draftKinds.has(kind) && isRecord(data) ? (data.draft ?? false) : false;
  return unreadable !== undefined || typeof draft !== 'boolean' ? undefined : draft;
}

/** A file that readers must see keeps itself from them. */
export function hiddenFile(
  file: SourceFile,
  expected: string,
  field: 'draft' | 'unlisted' = 'draft',
): Mistake {
  const day = field === 'draft' ? file.waitsFor : undefined;
  const [name, value] = day === undefined ? [field, 'true'] : ['publish', day];
  const found = `${name}: ${value}`;
  return mistakeAt(file, [name], { expected, found, mend: `Remove ${found}.` });
}

/** How many files say that they are drafts. A lesson counts as one, with all its stances. */
export function countDrafts(files: readonly SourceFile[]): number {
  return files.filter((file) => isDraft(file) === true).length;
}

/** The texts that are drafts, by themselves or with their lesson. */
export function listDraftFiles(
  files: readonly SourceFile[],
  is = (draft: boolean | undefined): boolean => draft === true,
): Set<string> {
  const drafts = files.filter((file) => is(isDraft(file)));
  const lessons = new Set(drafts.flatMap((file) => (file.kind === 'lesson' ? [file.slug] : [])));
  const stances = files.filter((file) => file.kind === 'stance' && lessons.has(file.lesson));
  return new Set([...drafts, ...stances].map(({ path }) => path));
}
