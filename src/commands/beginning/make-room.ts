import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { parseContent } from '../../content/check/parsed-content.ts';
import type { SourceFile } from '../../content/source-file.ts';
import { CommandError } from '../command/command.ts';
import { movedGarden, plantedId } from '../planted-garden.ts';
import { project } from '../run.ts';
import { readGitState } from './git-state.ts';

/** What stands where a new garden is to begin: nothing; or the planted essay, with what a person should know first. */
export type Room = { kind: 'empty' } | { kind: 'planted'; warning: string };

/**
 * Finds out whether a new garden can begin in a folder. Nothing is ever deleted for it: the planted essay can be moved,
 * and a garden of the author's own is refused.
 */
export function findRoom(folder: string, files: readonly SourceFile[]): Room {
  if (files.length === 0) return { kind: 'empty' };
  const isContent = resolve(folder) === join(project, 'content');
  const state = isContent ? readGitState(folder) : 'none';
  const { site } = parseContent(files);
  const id = site?.fields.id;
  // A site.yaml that cannot be read may be the planted one with a slip in it, which Git knows.
  const isUnclear = isContent && site !== undefined && id === undefined;
  if (isUnclear && state === 'changed') throw new CommandError(tellChanged(folder));
  if (!isContent || id !== plantedId) {
    throw new CommandError(
      `${folder} holds a garden of its own${id ? ` (${id})` : ''}, which is not touched. Move the folder away, or name an empty one with CONTENT_DIR, then run this again.`,
    );
  }
  const moved = relative(project, movedGarden);
  if (existsSync(movedGarden)) {
    throw new CommandError(
      `The planted essay stands in ${moved} already, and in ${folder} too. Remove one of the two, then run this again.`,
    );
  }
  if (state === 'changed') throw new CommandError(tellChanged(folder));
  return {
    kind: 'planted',
    warning:
      state === 'none' ? ` Git doesn’t keep ${folder} here, so it could not bring it back.` : '',
  };
}

const tellChanged = (folder: string) =>
  `${folder} has changes that are not committed. Commit them, or put them away with git stash -u -- ${folder}, then run this again.`;

/** Moves the planted essay to where the template's tests find it, and says so. */
export async function movePlanted(folder: string): Promise<void> {
  await mkdir(dirname(movedGarden), { recursive: true });
  await rename(folder, movedGarden);
  console.log(
    `moved  ${folder} to ${relative(project, movedGarden)}, where the template’s own tests read it`,
  );
}
