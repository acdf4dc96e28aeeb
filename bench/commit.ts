import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { project } from '../src/commands/run.ts';
import { attempt } from '../src/text/attempt.ts';

/** Names the state of the project: its commit, with a digest of what is changed since. */
export function describeCommit(): string {
  const commit = attempt(() => git('rev-parse', '--short', 'HEAD').trim());
  if (commit === undefined) return 'no commit';
  // The benchmark's own changes, and words about it, make no other garden.
  const changes = git('diff', 'HEAD', '--', 'src', 'astro.config.mjs', 'package-lock.json');
  if (changes === '') return commit;
  return `${commit}+${createHash('sha256').update(changes).digest('hex').slice(0, 6)}`;
}

function git(...words: string[]): string {
  return execFileSync('git', words, {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: Infinity,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
