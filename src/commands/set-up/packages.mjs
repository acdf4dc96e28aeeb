// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, stop } from './run.mjs';

/**
 * Installs what package-lock.json asks for, unless it is already there.
 * @param {string} project the project's folder
 */
export async function installPackages(project) {
  const wanted = describeLock(join(project, 'package-lock.json'));
  const stamp = join(project, 'node_modules', '.set-up.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  // An install that is interrupted leaves no stamp, so the next run begins again.
  rmSync(stamp, { force: true });
  console.log('Installing the packages: a minute or two, once.');
  // NODE_ENV=production would leave out the tools that build and test.
  await runNpm(project, ['ci', '--include=dev']);
  writeFileSync(stamp, wanted);
}

/**
 * Says which install fits: the lock decides the packages, the machine their binaries.
 * @param {string} path
 */
function describeLock(path) {
  if (!existsSync(path)) {
    stop(`Expected ${path}, found none. Restore it with: git checkout package-lock.json`);
  }
  const lock = createHash('sha256').update(readFileSync(path)).digest('hex');
  return JSON.stringify({ lock, platform: process.platform, arch: process.arch });
}

// What `npm start --some-flag` leaves behind and what would send a second npm elsewhere or make it do less.
const misleading =
  /^npm_(?!config_)|^npm_config_(local_prefix|global_prefix|prefix|global|location|workspaces?|include_workspace_root|omit|include|only|production|dry_run|package_lock|package_lock_only|save)$/i;

const npmOptions = [
  '--no-audit',
  '--no-fund',
  // Of this Node, which the packages will not run on, npm would say so for each of them.
  '--loglevel=error',
  // Left to itself npm waits minutes for a registry that does not answer.
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
];

/**
 * Runs npm in the project, which shows by itself how far it is and what goes wrong.
 * @param {string} project
 * @param {string[]} words
 */
export async function runNpm(project, words) {
  const code = await run('npm', [...words, ...npmOptions], {
    cwd: project,
    env: environmentForNpm(project, process.env),
    // npm on Windows is a batch file, which only a shell runs.
    shell: process.platform === 'win32',
  }).catch(() => stop('npm was not found: install Node together with npm, then run this again.'));
  if (code === 0) return;
  stop(
    `npm ${words.join(' ')} failed, and says why above. Mend what it names, most often the network, the address of the ` +
      'registry (npm config get registry), a full disk or a folder that it may not write to; then run this again. ' +
      'Nothing half-installed is used.',
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
