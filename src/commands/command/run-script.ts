import { execFile } from 'node:child_process';
import { project } from '../run.ts';

/** How a command ended, and all that it printed. */
export type Ran = { code: number; output: string };

/** Runs a script of the project as `npm run` does, in a process of its own without a terminal. */
export function runScript(
  script: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
  folder = project,
): Promise<Ran> {
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [...flags, script, ...words],
      { cwd: folder, env: { ...process.env, ...environment } },
      (_, stdout, stderr) => {
        resolve({ code: child.exitCode ?? -1, output: stdout + stderr });
      },
    );
    child.stdin?.end();
  });
}
