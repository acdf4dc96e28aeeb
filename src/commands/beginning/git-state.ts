import { spawnSync } from 'node:child_process';

/** Whether Git keeps a folder: all of it, with changes that it doesn't know yet, or not at all. */
export type GitState = 'committed' | 'changed' | 'none';

/** Asks Git about a folder. Files that Git is told to ignore count for nothing. */
export function readGitState(folder: string): GitState {
  const git = (...words: string[]) =>
    spawnSync('git', ['-C', folder, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const status = git('status', '--porcelain', '--untracked-files=all', '--', '.');
  if (status.status !== 0) return 'none';
  if (status.stdout.trim() !== '') return 'changed';
  // A repository around it may know nothing of the folder, or be told to ignore it.
  return git('ls-files', '--', '.').stdout.trim() === '' ? 'none' : 'committed';
}
