import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Browser } from 'playwright';
import { CommandError } from '../../src/commands/command/command.ts';
import { noteSlug, type Corpus } from '../corpus/corpus.ts';
import type { Peer } from '../peers/peer.ts';
import type { Figures } from '../state.ts';
import { clear, prepare } from './build-part.ts';

const sentence = 'This sentence is new.';

/** How long a writer waits for the first page with nothing kept, and for what they saved to be on the screen. */
export async function measureDev(browser: Browser, peer: Peer, corpus: Corpus): Promise<Figures> {
  if (!peer.dev) throw new CommandError(`${peer.name} is not measured while somebody writes.`);
  const { words, folder, environment } = peer.dev;
  await prepare(peer, corpus);
  await clear(peer);
  const slug = noteSlug(60);
  const start = performance.now();
  const server = spawn(process.execPath, words, {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const page = await browser.newPage();
  try {
    await page.goto((await readAddress(server.stdout)) + peer.address(slug), { timeout: 600_000 });
    const first = performance.now() - start;
    await page.waitForLoadState('networkidle');
    const saved = performance.now();
    await appendFile(peer.file(slug), `\n${sentence}\n`);
    await page.getByText(sentence).first().waitFor({ timeout: 60_000 });
    const edit = performance.now() - saved;
    return { 'dev first': Math.round(first), 'dev edit': Math.round(edit) };
  } finally {
    await page.close();
    server.kill();
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
    await clear(peer);
  }
}

/** The address that a server prints once it listens. */
async function readAddress(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(output)) {
    const address = /http:\/\/localhost:\d+\//.exec(line)?.[0];
    if (address !== undefined) {
      // Whatever it prints later is of no interest, and must not stop it.
      output.resume();
      return address;
    }
  }
  throw new CommandError('The server ended before it printed an address.');
}
