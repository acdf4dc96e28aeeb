// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './npm.mjs';
import { stop } from './stop.mjs';

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
