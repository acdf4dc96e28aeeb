import { randomBytes } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseContent } from '../../content/check/parsed-content.ts';
import type { SourceFile } from '../../content/source-file.ts';
import { CommandError } from '../command/command.ts';
import { fillTemplate, readToday, writeValue, type PlannedFile } from '../plant/garden.ts';
import { movedGarden, plantedId } from '../planted-garden.ts';
import { project } from '../run.ts';

/** A garden of one small lesson, which says what a garden of then and now is and leaves room for the next. */
export function planGarden({
  title = 'Then and now',
  author = 'A gardener',
  language = 'en',
}: Partial<Record<'title' | 'author' | 'language', string | undefined>>): PlannedFile[] {
  const values = {
    id: `garden-${randomBytes(6).toString('hex')}`,
    title: writeValue(title),
    author: writeValue(author),
    language,
    today: readToday(),
  };
  const folder = join(import.meta.dirname, 'garden');
  return globSync('**/*.*', { cwd: folder })
    .map((path) => path.replaceAll(sep, '/'))
    .sort()
    .reverse()
    .map((path) => ({ path, text: fillTemplate(join(folder, path), values) }));
}

/**
 * Whether the planted essay is in the folder where a new garden is to begin; then with a warning where nothing could bring
 * it back. It can be moved; a garden of the author's own is refused, since nothing is ever deleted.
 */
export function findPlanted(folder: string, files: readonly SourceFile[]) {
  if (files.length === 0) return undefined;
  const isContent = resolve(folder) === join(project, 'content');
  const state = isContent ? readGitState(folder) : 'none';
  const { site } = parseContent(files);
  const id = site?.fields.id;
  const changed = `${folder} has changes that are not committed. Commit them, or put them away with git stash -u -- ${folder}, then run this again.`;
  // A site.yaml that cannot be read may be the planted one with an error in it, which Git knows.
  const isUnclear = isContent && site !== undefined && id === undefined;
  if (isUnclear && state === 'changed') throw new CommandError(changed);
  if (!isContent || id !== plantedId)
    throw new CommandError(
      `${folder} holds a garden of its own${id ? ` (${id})` : ''}, which is not touched. Move the folder away, or name an empty one with CONTENT_DIR, then run this again.`,
    );
  if (existsSync(movedGarden))
    throw new CommandError(
      `The planted essay stands in ${relative(project, movedGarden)} already, and in ${folder} too. Remove one of the two, then run this again.`,
    );
  if (state === 'changed') throw new CommandError(changed);
  const unkept = ` Git doesn’t keep ${folder} here, so it could not bring it back.`;
  return { warning: state === 'none' ? unkept : '' };
}

/** Moves the planted essay to where the template's tests find it, and says so. */
export async function movePlanted(folder: string): Promise<void> {
  await mkdir(dirname(movedGarden), { recursive: true });
  await rename(folder, movedGarden);
  console.log(
    `moved  ${folder} to ${relative(project, movedGarden)}, where the template’s own tests read it`,
  );
}

/** Asks for a yes at the terminal. Without one, nobody could answer. */
export async function askFor(question: string): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new CommandError(`${question}\nNobody is here to answer. Where you mean it, add --yes.`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await terminal.question(`${question} (yes or no) `)).trim());
  } finally {
    terminal.close();
  }
}

/** Whether Git keeps all of a folder, knows of changes in it, or doesn't keep it. Ignored files don't count. */
function readGitState(folder: string): 'committed' | 'changed' | 'none' {
  const git = (...words: string[]) =>
    spawnSync('git', ['-C', folder, ...words], { encoding: 'utf8' });
  const status = git('status', '--porcelain', '--untracked-files=all', '--', '.');
  if (status.status !== 0) return 'none';
  if (status.stdout.trim() !== '') return 'changed';
  // A repository that contains the folder may not track it, or may ignore it.
  return git('ls-files', '--', '.').stdout.trim() === '' ? 'none' : 'committed';
}
