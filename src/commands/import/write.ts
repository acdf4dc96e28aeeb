import { copyFile, constants, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addTopics } from '../plant/topics.ts';
import type { ImportPlan } from './plan.ts';
import { messageOf } from './read-vault.ts';

/** What became of one file: of the garden's where one was made, otherwise of the folder's. */
export type Outcome =
  | { kind: 'added' | 'copied'; path: string; from: string }
  | { kind: 'extended'; path: string; what: string }
  | { kind: 'left out' | 'failed'; path: string; why: string };

/**
 * Writes what is planned: pictures before the notes that show them, and of the topics those of notes that came in.
 * `topicsText` is topics.yaml as it is. What fails is reported, and the rest goes on; without a folder for notes nothing does.
 */
export async function writePlan(
  plan: ImportPlan,
  folder: string,
  content: string,
  topicsText: string,
): Promise<Outcome[]> {
  const { notes, pictures } = plan;
  if (notes.length === 0) return [];
  const noFolder = await attempt('notes', () => mkdir(join(content, 'notes'), { recursive: true }));
  if (noFolder) return [noFolder];
  const copied: Outcome[] = [];
  for (const { path, from } of pictures) {
    const copy = () => copyFile(join(folder, from), join(content, path), constants.COPYFILE_EXCL);
    copied.push((await attempt(path, copy)) ?? { kind: 'copied', path, from });
  }
  const added: Outcome[] = [];
  const named = new Set<string>();
  for (const { path, from, text, topics } of notes) {
    const write = () => writeFile(join(content, path), text, { flag: 'wx' });
    const failure = await attempt(path, write);
    if (!failure) topics.forEach((topic) => named.add(topic));
    added.push(failure ?? { kind: 'added', path, from });
  }
  return [...added, ...copied, ...(await extendTopics(plan, named, content, topicsText))];
}

/** What would become of each file if all went well. */
export function listOutcomes({ topics, pictures, notes }: ImportPlan): Outcome[] {
  return [
    ...notes.map(({ path, from }) => ({ kind: 'added' as const, path, from })),
    ...pictures.map(({ path, from }) => ({ kind: 'copied' as const, path, from })),
    ...(topics ? [topicsOutcome(topics.added)] : []),
  ];
}

async function extendTopics(
  { topics }: ImportPlan,
  named: ReadonlySet<string>,
  content: string,
  before: string,
): Promise<Outcome[]> {
  const added = topics?.added.filter(({ id }) => named.has(id)) ?? [];
  const text = addTopics(before, added);
  if (added.length === 0 || text === undefined) return [];
  const failure = await attempt('topics.yaml', () => writeFile(join(content, 'topics.yaml'), text));
  return [failure ?? topicsOutcome(added)];
}

function topicsOutcome(added: readonly { id: string }[]): Outcome {
  const ids = added.map(({ id }) => id).join(', ');
  return { kind: 'extended', path: 'topics.yaml', what: ids };
}

async function attempt(path: string, write: () => Promise<unknown>): Promise<Outcome | undefined> {
  try {
    await write();
    return undefined;
  } catch (error) {
    return { kind: 'failed', path, why: `it could not be written (${messageOf(error)})` };
  }
}
