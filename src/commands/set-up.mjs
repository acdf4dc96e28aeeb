// @ts-check
// Runs on a bare machine before anything is installed: plain JavaScript, Node 18 or newer, no packages.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './set-up/packages.mjs';
import { findRuntime } from './set-up/runtime.mjs';
import { SetUpError } from './set-up/set-up-error.mjs';

const folder = fileURLToPath(new URL('./', import.meta.url));
const project = join(folder, '..', '..');

process.exitCode = await setUp(process.argv[2], process.argv.slice(3));

/**
 * Makes the project ready to run, then hands over to a command.
 * @param {string | undefined} command the name of a file in this folder
 * @param {string[]} words what was typed after it
 * @returns {Promise<number>} the exit code
 */
async function setUp(command, words) {
  try {
    const script = join(folder, `${command}.ts`);
    if (!/^[a-z]+$/.test(command ?? '') || !existsSync(script)) {
      throw new SetUpError(
        `Expected the name of a command, found ${command ?? 'none'}. Run npm start, npm test or another that npm run lists.`,
      );
    }
    await installPackages(project);
    return await handOver(await findRuntime(project), script, words);
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    console.error(`\n${error.message}`);
    return 1;
  }
}

/**
 * Runs the command on the runtime that fits, in this terminal.
 * @param {string} runtime the path of a Node that runs TypeScript
 * @param {string} script
 * @param {string[]} words
 * @returns {Promise<number>} the command's exit code
 */
function handOver(runtime, script, words) {
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const child = spawn(runtime, [...flags, script, ...words], {
    cwd: project,
    stdio: 'inherit',
    env: environment(runtime),
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    // Ctrl+C reaches the child by itself; waiting for it lets it close what it opened.
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

/**
 * Puts the runtime first, so that every tool's `#!/usr/bin/env node` finds it too.
 * @param {string} runtime
 * @returns {NodeJS.ProcessEnv}
 */
function environment(runtime) {
  const folders = [dirname(runtime), join(project, 'node_modules', '.bin'), process.env.PATH];
  return {
    ...process.env,
    PATH: folders.filter(Boolean).join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}
