// @ts-check
import { delimiter, join } from 'node:path';
import { runPatiently } from './run-patiently.mjs';
import { SetUpError } from './set-up-error.mjs';

// What `npm start --some-flag` leaves behind and what would send a second npm elsewhere or make it do less.
const misleading =
  /^npm_(?!config_)|^npm_config_(local_prefix|global_prefix|prefix|global|location|workspaces?|include_workspace_root|omit|include|only|production|dry_run|package_lock|package_lock_only|save)$/i;

// Left to itself npm waits minutes for a registry that does not answer.
const manners = [
  '--no-audit',
  '--no-fund',
  '--no-progress',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
];

/**
 * Runs npm in the project, quietly while all goes well.
 * @param {{ project: string, saying: string, arguments: string[] }} task
 */
export async function runNpm({ project, saying, arguments: words }) {
  const { ok, output } = await runPatiently({
    command: 'npm',
    arguments: [...words, ...manners],
    saying,
    cwd: project,
    env: environmentForNpm(project, process.env),
  });
  if (ok) return;

  const spoken = whatMatters(output);
  throw new SetUpError(
    `npm ${words.join(' ')} failed. npm says:\n\n${spoken}\n\n${advice(spoken)}`,
  );
}

/**
 * @param {string} project
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
function environmentForNpm(project, env) {
  const kept = Object.entries(env).filter(([name]) => !misleading.test(name));
  // npm must not run on a Node in the folder it is about to empty.
  const emptied = join(project, 'node_modules', '.bin');
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== emptied);
  return { ...Object.fromEntries(kept), PATH: folders.join(delimiter) };
}

/**
 * Leaves out npm's doubts about this Node, which the packages will not run on, and its list of flags.
 * @param {string} output
 */
function whatMatters(output) {
  const [beforeUsage = ''] = output.split(/^npm error (?:Clean install a project|Usage:)$/m);
  const lines = beforeUsage
    .split('\n')
    .filter((line) => !/^npm warn (EBADENGINE|Unknown )|^npm error$/i.test(line.trim()));
  return lines.join('\n').trim() || '(nothing)';
}

/** @type {[RegExp, string][]} */
const advices = [
  [
    /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR|network/,
    'The registry cannot be reached: check the network and the address that npm config get registry shows, then run this again.',
  ],
  [
    /EUSAGE|in sync/,
    'package-lock.json is out of step with package.json: take both from the repository, or run npm install once and commit the lock.',
  ],
  [/ENOSPC/, 'The disk is full: free about 1 GB, then run this again.'],
  [
    /EACCES|EPERM|EROFS/,
    'npm may not write here: give yourself the project folder and the npm cache (npm config get cache), then run this again.',
  ],
  [/E401|E403/, 'The registry refused: check your npm login or proxy, then run this again.'],
  [
    /E404|ETARGET/,
    'The registry lacks a version that the lock asks for: check that it is the public one or a full mirror.',
  ],
  [/EINTEGRITY/, 'A download came damaged: run npm cache verify, then run this again.'],
  [
    /ENOENT.*npm|npm.*ENOENT/,
    'npm was not found: install Node together with npm, then run this again.',
  ],
];

/**
 * @param {string} output
 * @returns {string} one sentence of what to do
 */
function advice(output) {
  const match = advices.find(([pattern]) => pattern.test(output));
  return (
    match?.[1] ?? 'Mend what npm names above, then run this again; nothing half-installed is used.'
  );
}
