import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { project } from '../src/commands/run.ts';
import { attempt } from '../src/text/attempt.ts';

/** What a site is made by. The benchmark's own changes, and words about it, make no other garden. */
const sources = ['src', 'astro.config.mjs', 'package-lock.json'];

/** Names the state of the project: the last commit of its sources, with a digest of what is changed since. */
export function describeCommit(): string {
  const commit = attempt(() => git('log', '-1', '--format=%h', '--', ...sources).trim());
  if (commit === undefined) return 'no commit';
  const changes = git('diff', 'HEAD', '--', ...sources);
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
