import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { WebServer } from '../../test/programs.ts';

/** What a server is asked to serve, and where. */
type Stand = {
  /** The built folder. */
  folder: string;
  /** Its path on the host, with a slash at both ends. */
  mount: string;
  port: number;
  /** A folder of the server's own, for whatever it writes. */
  scratch: string;
};

/** How one of the servers is started. */
export type Host = {
  program: WebServer;
  /** Whether it is set up by a file of deploy/, and keeps what that file promises. */
  isSetUp: boolean;
  /** Writes what the server reads, and tells the words and the environment that it is started with. */
  prepare: (stand: Stand) => Promise<{ words: string[]; env?: NodeJS.ProcessEnv }>;
};

/** Longest times in milliseconds. */
const longest = { start: 10_000, end: 3_000 };

/** Starts a server with the built folder at a mount, gives its address to `use`, and leaves nothing of it behind. */
export async function withHost(
  { prepare }: Host,
  path: string,
  { folder, mount }: { folder: string; mount: string },
  use: (address: string) => Promise<void>,
): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), 'hindsight-host-'));
  try {
    const port = await findFreePort();
    const { words, env } = await prepare({ folder, mount, port, scratch });
    const child = spawn(path, words, {
      cwd: scratch,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    const told = listen(child);
    try {
      const address = `http://127.0.0.1:${port}${mount}`;
      await untilItAnswers(address, child, told);
      await use(address);
    } finally {
      await end(child);
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
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

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await Promise.race([ended, wait(longest.end).then(() => child.kill('SIGKILL'))]);
}
