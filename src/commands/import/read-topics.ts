import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { examineContent } from '../../content/check/examine.ts';
import { formatMistakes } from '../../content/mistake.ts';
import type { SourceFile } from '../../content/source-file.ts';
import { CommandError } from '../command/command.ts';

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
