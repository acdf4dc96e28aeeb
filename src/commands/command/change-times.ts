import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { attempt } from '../../text/attempt.ts';

const run = promisify(execFile);

/**
 * When the files of a folder were last changed, in seconds, by their paths in it: as git has it, since a fresh clone says of
 * every file that it is new; and as the disk has it of a file that is not in git as it lies there.
 */
export async function readChangeTimes(folder: string): Promise<(path: string) => number> {
  const log = await git(folder, 'log', '--format=@%ct', '--name-only', '--relative');
  const changed = new Set(await git(folder, 'diff', '--name-only', '--relative', 'HEAD'));
  const times = new Map<string, number>();
  let time = 0;
  for (const line of log) {
    if (line.startsWith('@')) time = Number(line.slice(1));
    // The newest comes first.
    else if (!times.has(line) && !changed.has(line)) times.set(line, time);
  }
  return (path) =>
    times.get(path) ?? attempt(() => statSync(join(folder, path)).mtimeMs / 1000, Infinity);
}

/** The lines that git prints; none where there is no git, or nothing in it. */
async function git(folder: string, ...words: string[]): Promise<string[]> {
  const options = { cwd: folder, maxBuffer: 2 ** 28 };
  const printed = run('git', ['-c', 'core.quotePath=false', ...words, '--', '.'], options);
  const { stdout } = await printed.catch(() => ({ stdout: '' }));
  return stdout.split('\n').filter(Boolean);
}
