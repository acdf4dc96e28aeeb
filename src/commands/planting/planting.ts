import type { ParsedContent } from '../../content/check/parsed-content.ts';
import { CommandError } from '../command/command.ts';

/** A file that a command is about to add: its path from the content folder, and its text. */
export type PlannedFile = { path: string; text: string };

/** What a command has to know to make files: where it stands, and when. */
export type Ground = {
  known: ParsedContent;
  /** Today, as content files write it: `2026-11-22`. */
  today: string;
};

/** An id for a lesson or a note. Refused where something else has it, be it under another slug. */
export function freshId(kind: 'lesson' | 'note', slug: string, { known }: Ground): string {
  const id = `${kind}-${slug}`;
  const owner = [...known.lessons, ...known.notes].find(({ fields }) => fields.id === id);
  if (!owner) return id;
  throw new CommandError(
    `The id ${id} belongs to ${owner.file.path}, and ids are never shared. Choose another name with --slug.`,
  );
}

/** The next number after all of these, in steps of ten, so that others fit in between. */
export function nextTen(numbers: readonly number[]): number {
  return Math.floor(Math.max(0, ...numbers) / 10) * 10 + 10;
}
