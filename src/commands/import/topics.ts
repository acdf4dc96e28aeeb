import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { examineContent } from '../../content/check/examine.ts';
import { formatMistakes } from '../../content/mistake.ts';
import { readYaml } from '../../content/read/read-yaml.ts';
import type { SourceFile } from '../../content/source-file.ts';
import { CommandError } from '../command/command.ts';
import { writeScalar } from './front-matter.ts';
import { makeSlug, titleOfTag, type PlacedNote } from './names.ts';

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

export type NewTopic = { id: string; title: string };

/**
 * The text of topics.yaml with further topics at its end; what stands there keeps every byte. Undefined where the file
 * is no list that can go on.
 */
export function addTopics(text: string, topics: readonly NewTopic[]): string | undefined {
  // A list that is written as empty would end before what follows it.
  const begun = text.replace(/^\[\s*\][ \t]*$/m, '');
  const before = begun === '' || begun.endsWith('\n') ? begun : `${begun}\n`;
  const added = before + topics.map(writeTopic).join('');
  const count = (yaml: string) => {
    const { data } = readYaml(yaml, 1);
    return Array.isArray(data) ? data.length : data === null || data === undefined ? 0 : undefined;
  };
  const had = count(text);
  return had !== undefined && count(added) === had + topics.length ? added : undefined;
}

function writeTopic({ id, title }: NewTopic): string {
  return `- id: ${writeScalar(id)}\n  title: ${writeScalar(title)}\n  summary: ${writeScalar(`${title}.`)}\n`;
}
