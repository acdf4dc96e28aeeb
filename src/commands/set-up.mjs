// @ts-check
// Runs on a bare machine before anything is installed: plain JavaScript, Node 18 or newer, no packages.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './set-up/packages.mjs';
import { findRuntime } from './set-up/runtime.mjs';
import { SetUpError } from './set-up/set-up-error.mjs';

const project = fileURLToPath(new URL('../../', import.meta.url));
const tasks = ['start', 'test'];

process.exitCode = await setUp(process.argv[2]);

/**
 * Makes the project ready to run, then hands over to the task.
 * @param {string | undefined} task
 * @returns {Promise<number>} the exit code
 */
async function setUp(task) {
  try {
    if (task === undefined || !tasks.includes(task)) {
      throw new SetUpError(
        `Expected a task, ${tasks.join(' or ')}; found ${task ?? 'none'}. Run npm start or npm test.`,
      );
    }
    await installPackages(project);
    const runtime = await findRuntime(project);
    return await handOver(runtime, task);
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    console.error(`\n${error.message}`);
    return 1;
  }
}

/**
 * Runs the task on the runtime that fits, in this terminal.
 * @param {string} runtime the path of a Node that runs TypeScript
 * @param {string} task
 * @returns {Promise<number>} the task's exit code
 */
function handOver(runtime, task) {
  const child = spawn(
    runtime,
    [
      '--experimental-strip-types',
      '--disable-warning=ExperimentalWarning',
      join(project, 'src', 'tools', `${task}.ts`),
    ],
    { cwd: project, stdio: 'inherit', env: environment(runtime) },
  );
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
