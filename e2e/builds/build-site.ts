import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { project } from '../../src/commands/run.ts';
import { listFiles } from '../built-site.ts';

export type Build = {
  exitCode: number | null;
  /** All that it printed. */
  printed: string;
  /** Where the site is, if one was made. */
  folder: string;
  /** What it keeps for the next build. */
  cache: string;
};

export type Circumstances = {
  /** Is given all that the build has printed, whenever that is more. */
  watch?: (printed: string, child: ChildProcess) => void;
  /** How many kilobytes a file may have; a write of more fails, as on a full disk. */
  limit?: number;
};

/**
 * Builds a content folder as `astro build` does by itself, gives the build to `use`, and leaves nothing behind but in a
 * `CACHE_DIR` and an `OUT_DIR` that it is given. The builder is a copy of the project, since two builds of one project at
 * a time would mix.
 */
export async function withBuild<T>(
  content: string,
  environment: NodeJS.ProcessEnv,
  use: (build: Build) => Promise<T>,
  circumstances: Circumstances = {},
): Promise<T> {
  const builder = builders.pop() ?? (await makeBuilder());
  // Somewhere else than the builder, as an author may ask for.
  const output = await mkdtemp(join(tmpdir(), 'hindsight-output-'));
  const folder = environment.OUT_DIR ?? join(output, 'dist');
  const cache = environment.CACHE_DIR ?? join(output, 'cache');
  const env = { SITE: '', ...environment, CACHE_DIR: cache, CONTENT_DIR: content, OUT_DIR: folder };
  try {
    const run = await runAstro(builder, env, circumstances);
    builders.push(builder);
    return await use({ folder, cache, ...run });
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}

/** Copies of the project that are not building. In the same folder Node finds what it compiled for an earlier build. */
const builders: string[] = [];

async function makeBuilder(): Promise<string> {
  const builder = await mkdtemp(join(tmpdir(), 'hindsight-build-'));
  process.once('exit', () => {
    rmSync(builder, { recursive: true, force: true });
  });
  for (const name of ['astro.config.mjs', 'package.json', 'src', 'tsconfig.json'])
    await cp(join(project, name), join(builder, name), { recursive: true });
  await symlink(join(project, 'node_modules'), join(builder, 'node_modules'), 'junction');
  return builder;
}

/** Gives a copy of a content folder, for which nothing is kept from any build before. */
export async function withCopy<T>(content: string, use: (copy: string) => Promise<T>): Promise<T> {
  const copy = await mkdtemp(join(tmpdir(), 'hindsight-content-'));
  try {
    await cp(content, copy, { recursive: true });
    return await use(copy);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** A digest of each file of a site that was built, by its path. */
export function digestSite({ exitCode, printed, folder }: Build): Record<string, string> {
  expect(exitCode, printed).toBe(0);
  return digestFolder(folder);
}

/** A digest of each file in a folder, by its path from there. */
export function digestFolder(folder: string): Record<string, string> {
  const sum = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(listFiles(folder).map((file) => [file, sum(file)]));
}

function runAstro(
  cwd: string,
  environment: NodeJS.ProcessEnv,
  { watch, limit }: Circumstances,
): Promise<Pick<Build, 'exitCode' | 'printed'>> {
  const plain = { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' };
  const astro = [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'];
  const limited = ['bash', '-c', `ulimit -f ${limit ?? ''}; exec "$0" "$@"`];
  const [command = '', ...words] = limit === undefined ? astro : [...limited, ...astro];
  const child = spawn(command, words, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...plain, ...environment },
  });
  let printed = '';
  const keep = (chunk: Buffer) => {
    printed += chunk.toString();
    watch?.(printed, child);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({ exitCode, printed });
    });
  });
}
