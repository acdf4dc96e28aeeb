import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readYaml } from '../../content/read/read-yaml.ts';
import { slugOfKind } from '../../content/slug.ts';
import { CommandError } from '../command/command.ts';
import { checkFiles, type readGarden } from './garden.ts';

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
  // A list that is written as empty would end before what follows it.
  const begun = before.replace(/^\[\s*\][ \t]*$/m, '').replace(/(?<=[^\n])$/, '\n');
  const topic = { id, title, summary: `${title}.` };
  const text = begun + stringify([topic], { lineWidth: 0 });
  // What stands there keeps every byte, and need not be a list that can go on.
  if (countEntries(text) !== countEntries(before) + 1)
    throw new CommandError(
      `${file} is no list that could go on. npm run check says what is wrong with it.`,
    );
  checkFiles(files, [{ path, text }], folder);
  await writeFile(file, text);
  console.log(
    `added  ${id} to ${file}\n\nSay in its summary what belongs there, and name it in topics: of lessons and notes.`,
  );
}

function countEntries(yaml: string): number {
  const data = readYaml(yaml, 1).data ?? [];
  return Array.isArray(data) ? data.length : NaN;
}
