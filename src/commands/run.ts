import { execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs an installed tool by its script, on this Node, in the project; its output is shown as it comes, or goes into an
 * open file. It gets no input, so that nothing can wait for an answer.
 */
export function runTool(
  script: string,
  words: string[],
  env: NodeJS.ProcessEnv = {},
  output: 'inherit' | number = 'inherit',
): Promise<number> {
  const child = spawn(process.execPath, [`node_modules/${script}`, ...words], {
    cwd: project,
    stdio: ['ignore', output, output],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** Builds the site into `OUT_DIR`, of the given environment or else of this process. */
export function build(env: NodeJS.ProcessEnv = {}, ...words: string[]): Promise<number> {
  return runTool('astro/bin/astro.mjs', ['build', ...words], env);
}

/** Node's own flags for a script of the project; Node 22 does not strip types by itself. */
export const scriptFlags = [
  '--experimental-strip-types',
  '--disable-warning=ExperimentalWarning',
] as const;

/** Runs a script of the project as `npm run` does, in a process of its own without a terminal. */
export function runScript(
  script: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
  folder = project,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [...scriptFlags, script, ...words],
      { cwd: folder, env: { ...process.env, ...environment } },
      (_, stdout, stderr) => {
        resolve({ code: child.exitCode ?? -1, output: stdout + stderr });
      },
    );
    child.stdin?.end();
  });
}
