// @ts-check
// Runs on a bare machine before anything is installed: plain JavaScript, Node 18 or newer, no packages.
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './set-up/packages.mjs';
import { run, stop } from './set-up/run.mjs';
import { findRuntime } from './set-up/runtime.mjs';

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
  const script = join(folder, `${command}.ts`);
  if (!/^[a-z]+$/.test(command ?? '') || !existsSync(script)) {
    stop(
      `Expected the name of a command, found ${command ?? 'none'}. Run npm start, npm test or another that npm run lists.`,
    );
  }
  await installPackages(project);
  const runtime = await findRuntime(project);
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  return run(runtime, [...flags, script, ...words], { cwd: project, env: environment(runtime) });
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
    // Node keeps what it compiles, so that every command but the first starts sooner.
    NODE_COMPILE_CACHE: join(project, 'node_modules', '.cache', 'node'),
  };
}
