// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './packages.mjs';
import { stop } from './run.mjs';

const least = '22.12.0';

/**
 * Finds a Node that runs Astro and TypeScript: this one, the one brought before, or one brought now.
 * @param {string} project the project's folder
 * @returns {Promise<string>} its path
 */
export async function findRuntime(project) {
  // This Node may live in node_modules and have gone with the last install.
  if (fits(process.versions.node) && existsSync(process.execPath)) return process.execPath;

  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const brought = join(project, 'node_modules', '.bin', name);
  if (fits(versionOf(brought))) return brought;

  await bringRuntime(project);
  const version = versionOf(brought);
  if (fits(version)) return brought;
  stop(
    `Expected Node ${least} or newer at ${brought}, found ${version ?? 'none that runs'}. ` +
      'Install Node 24 from your system or nodejs.org, or let npm run the install script of its "node" package ' +
      '(npm config get ignore-scripts should say false), then run this again.',
  );
}

/** @param {string} project */
async function bringRuntime(project) {
  const { config } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  console.log(
    `This machine has Node ${process.version}; bringing Node ${config.runtime} into node_modules.`,
  );
  // npm takes a half-made package for a whole one and would not mend it.
  rmSync(join(project, 'node_modules', 'node'), { recursive: true, force: true });
  // With the lock in sight npm adds this one package and moves no other; --no-save leaves the lock as it is.
  await runNpm(project, ['install', '--no-save', `node@${config.runtime}`]);
}

/**
 * @param {string} runtime
 * @returns {string | undefined}
 */
function versionOf(runtime) {
  const { status, stdout } = spawnSync(runtime, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim().slice(1) : undefined;
}

/** @param {string | undefined} version */
function fits(version = '') {
  return version.localeCompare(least, 'en', { numeric: true }) >= 0;
}
