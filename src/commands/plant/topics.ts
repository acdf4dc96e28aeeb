import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readYaml } from '../../content/read/read-yaml.ts';
import { slugOfKind } from '../../content/slug.ts';
import { CommandError } from '../command/command.ts';
import { checkFiles, type readGarden } from './garden.ts';
import { writeTitle } from './new-files.ts';

const path = 'topics.yaml';

/** Adds a topic at the end of topics.yaml, where all that stands there stays. */
export async function plantTopic(
  title: string,
  asked: string | undefined,
  { folder, files, known }: Awaited<ReturnType<typeof readGarden>>,
): Promise<void> {
  const file = join(folder, path);
  const before = known.files.some((one) => one.path === path) ? await readFile(file, 'utf8') : '';
  const id = asked ?? slugOfKind('topic', title) ?? '';
  const text = addTopic(before, id, title);
  if (text === undefined)
    throw new CommandError(
      `${file} is no list that could go on. npm run check says what is wrong with it.`,
    );
  checkFiles(files, [{ path, text }], folder);
  await writeFile(file, text);
  console.log(
    `added  ${id} to ${file}\n\nSay in its summary what belongs there, and name it in topics: of lessons and notes.`,
  );
}

/**
 * The text of topics.yaml with a topic at its end; what stands there keeps every byte. Undefined where the file is no list
 * that can go on.
 */
function addTopic(text: string, id: string, title: string): string | undefined {
  // A list that is written as empty would end before what follows it.
  const before = text.replace(/^\[\s*\][ \t]*$/m, '').replace(/(?<=[^\n])$/, '\n');
  const added = `${before}- id: ${writeTitle(id)}\n  title: ${writeTitle(title)}\n  summary: ${writeTitle(`${title}.`)}\n`;
  const count = (yaml: string) => {
    const data = readYaml(yaml, 1).data ?? [];
    return Array.isArray(data) ? data.length : NaN;
  };
  return count(added) === count(text) + 1 ? added : undefined;
}
