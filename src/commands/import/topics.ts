import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { examineContent } from '../../content/check/examine.ts';
import { formatMistakes } from '../../content/mistake.ts';
import type { SourceFile } from '../../content/source-file.ts';
import { CommandError } from '../command/command.ts';
import { addTopics, type NewTopic } from '../plant/topics.ts';
import { makeSlug, titleOfTag } from './names.ts';
import { type PlacedNote } from './place-notes.ts';

const path = 'topics.yaml';

/**
 * The text of the garden's topics.yaml, empty where there is none. Throws a {@link CommandError} where the file has a mistake:
 * what is added to it could not be judged.
 */
export async function readTopics(content: string, files: readonly SourceFile[]): Promise<string> {
  const mistakes = examineContent(files).mistakes.filter(({ file }) => file === path);
  if (mistakes.length > 0)
    throw new CommandError(
      `Nothing was brought in, because of topics.yaml.\n\n${formatMistakes(mistakes, content)}`,
    );
  try {
    return await readFile(join(content, path), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

/** The topics that tags become: those that the garden has, and those that topics.yaml can take. */
export function planTopics(
  placed: readonly PlacedNote[],
  text: string,
  present: readonly string[],
) {
  const wanted = new Map<string, NewTopic>();
  for (const tag of placed.flatMap(({ tags }) => tags)) {
    const id = makeSlug(tag);
    if (id && !present.includes(id) && !wanted.has(id))
      wanted.set(id, { id, title: titleOfTag(tag) });
  }
  const added = [...wanted.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const longer = added.length > 0 ? addTopics(text, added) : undefined;
  return {
    ids: new Set([...present, ...(longer === undefined ? [] : wanted.keys())]),
    planned: longer === undefined ? undefined : { text: longer, added },
    /** False where topics.yaml cannot go on, so that each note has to tell of its tags. */
    isTold: added.length === 0 || longer !== undefined,
  };
}
