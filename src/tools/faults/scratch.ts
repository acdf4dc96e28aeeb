import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from '../run.ts';

/** A copy of the checkout that can be changed and thrown away. */
export type Scratch = {
  folder: string;
  read: (path: string) => string;
  write: (files: ReadonlyMap<string, string>) => void;
  /** Runs an installed tool in it by its script, and gives its exit code and what it printed. */
  run: (script: string, words: string[], env?: NodeJS.ProcessEnv) => Promise<Ran>;
  remove: () => void;
};

export type Ran = { code: number; output: string };

/** What is no part of the sources, or made from them. */
const leftOut = new Set(['node_modules', '.git', '.astro', 'dist', 'test-results']);

/** Copies the checkout as it is now, with what is not committed yet. */
export function makeScratch(): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'hindsight-faults-'));
  for (const name of readdirSync(project).filter((one) => !leftOut.has(one)))
    cpSync(join(project, name), join(folder, name), { recursive: true });
  linkModules(folder);
  return {
    folder,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    write: (files) => {
      for (const [path, text] of files) writeFileSync(join(folder, path), text);
    },
    run: (script, words, env = {}) => run(folder, script, words, env),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** One by one, so that what a build remembers among them stays its own. */
function linkModules(folder: string): void {
  const [from, to] = [join(project, 'node_modules'), join(folder, 'node_modules')];
  mkdirSync(to);
  const memories = ['.astro', '.vite', '.cache'];
  for (const name of readdirSync(from).filter((one) => !memories.includes(one)))
    symlinkSync(join(from, name), join(to, name));
}

function run(
  folder: string,
  script: string,
  words: string[],
  env: NodeJS.ProcessEnv,
): Promise<Ran> {
  const surroundings = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join('node_modules', script), ...words],
      { cwd: folder, env: surroundings, maxBuffer: 100_000_000 },
      (error, stdout, stderr) => {
        const code = error ? (typeof error.code === 'number' ? error.code : 1) : 0;
        resolve({ code, output: stdout + stderr });
      },
    );
  });
}
