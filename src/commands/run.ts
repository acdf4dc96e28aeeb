import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../../', import.meta.url));

/** Node's own flags for a script of the project; Node 22 does not strip types by itself. */
export const scriptFlags = [
  '--experimental-strip-types',
  '--disable-warning=ExperimentalWarning',
] as const;

/**
 * Runs a script by its path in the project, on this Node; its output is shown as it comes. It gets no input, so that
 * nothing can wait for an answer.
 */
export async function runTool(script: string, words: string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [...scriptFlags, script, ...words], {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  await once(child, 'exit');
  return child.exitCode ?? 1;
}

/** Builds the site into `OUT_DIR`, of the given environment or else of this process. */
export function build(env: NodeJS.ProcessEnv = {}): Promise<number> {
  return runTool('src/commands/astro.mjs', ['build'], env);
}

/** Runs a script of the project as `npm run` does, in a process of its own without a terminal. */
export async function runScript(
  script: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
  folder = project,
): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [...scriptFlags, script, ...words], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = Promise.all([text(child.stdout), text(child.stderr)]);
  await once(child, 'close');
  return { code: child.exitCode ?? -1, output: (await output).join('') };
}
