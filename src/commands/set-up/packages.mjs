// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './npm.mjs';
import { SetUpError } from './set-up-error.mjs';

/**
 * Installs what package-lock.json asks for, unless it is already there.
 * @param {string} project the project's folder
 */
export async function installPackages(project) {
  const wanted = describeLock(project);
  const stamp = join(project, 'node_modules', '.set-up.json');
  if (readIfThere(stamp) === wanted) return;

  // An install that is interrupted leaves no stamp, so the next run begins again.
  rmSync(stamp, { force: true });
  await runNpm({
    project,
    saying: 'Installing the packages: a minute or two, once.',
    // NODE_ENV=production would leave out the tools that build and test.
    arguments: ['ci', '--include=dev'],
  });
  writeFileSync(stamp, wanted);
}

/**
 * Says which install fits: the lock decides the packages, the machine their binaries.
 * @param {string} project
 */
function describeLock(project) {
  const path = join(project, 'package-lock.json');
  const lock = readIfThere(path);
  if (lock === undefined) {
    throw new SetUpError(
      `Expected package-lock.json in ${project}, found none. Restore it with: git checkout package-lock.json`,
    );
  }
  const digest = createHash('sha256').update(lock).digest('hex');
  return JSON.stringify({ lock: digest, platform: process.platform, arch: process.arch });
}

/**
 * @param {string} path
 * @returns {string | undefined}
 */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
