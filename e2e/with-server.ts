import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** What a program is given to serve with. */
export type Stand = {
  port: number;
  /** A folder of the program's own, for whatever it writes. */
  scratch: string;
};

/** The words and the environment that a program is started with. */
export type Start = { words: string[]; env?: NodeJS.ProcessEnv };

/** Longest times in milliseconds. */
const longest = { start: 10_000, end: 3_000 };

/** Starts a program that serves, hands over its address and its folder, and leaves nothing of it behind. */
export function withServer(
  path: string,
  prepare: (stand: Stand) => Promise<Start> | Start,
  use: (address: string, scratch: string) => Promise<void>,
): Promise<void> {
  return withScratch(async (scratch) => {
    const port = await findFreePort();
    const { words, env } = await prepare({ port, scratch });
    const child = spawn(path, words, {
      cwd: scratch,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    const told = listen(child);
    try {
      const address = `http://127.0.0.1:${port}/`;
      await untilItAnswers(address, child, told);
      await use(address, scratch);
    } finally {
      await end(child);
    }
  });
}

/** Makes a folder, and removes it after use. */
export async function withScratch(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'hindsight-scratch-'));
  try {
    await use(folder);
  } finally {
    // What a program has started may still write its last files there.
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('Found no free port.');
  return address.port;
}

function listen(child: ChildProcess): () => string {
  let told = '';
  const keep = (chunk: Buffer) => (told += chunk.toString());
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  child.on('error', (error) => (told += error.message));
  return () => told.trim() || '(nothing)';
}

async function untilItAnswers(address: string, child: ChildProcess, told: () => string) {
  const until = performance.now() + longest.start;
  while (performance.now() < until && child.exitCode === null && child.pid !== undefined) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer) {
      await answer.arrayBuffer();
      return;
    }
    await wait(50);
  }
  throw new Error(
    `Expected ${address} to answer within ${longest.start / 1000} seconds. The server says:\n${told()}`,
  );
}

/** Ends a program, whatever it is at. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await Promise.race([ended, wait(longest.end).then(() => child.kill('SIGKILL'))]);
}
