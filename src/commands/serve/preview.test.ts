import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { project, runScript, scriptFlags } from '../run.ts';
import { readPort } from './serve-site.ts';
import { serveFolder } from './serve.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hindsight-preview-'));
  await writeFile(join(folder, 'index.html'), 'home');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (command: string, ...words: string[]) =>
  runScript(`src/commands/${command}.ts`, words, { OUT_DIR: folder });

describe('npm run preview', { timeout: 30_000 }, () => {
  test('serves at the port that is asked for, until it is told to stop', async () => {
    const free = await serveFolder({ folder, port: 0 });
    const { port } = new URL(free.address);
    await free.close();
    const child = spawn(
      process.execPath,
      [...scriptFlags, 'src/commands/preview.ts', '--port', port],
      { cwd: project, env: { ...process.env, OUT_DIR: folder } },
    );
    const ended = once(child, 'exit');
    for await (const line of createInterface(child.stdout)) {
      expect(line).toBe(`Hindsight is at http://localhost:${port}/`);
      break;
    }
    expect(await (await fetch(`http://localhost:${port}/`)).text()).toBe('home');
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });

  test('takes no other port than that, and says so where it is taken', async () => {
    const served = await serveFolder({ folder, port: 0 });
    const { port } = new URL(served.address);
    const { code, output } = await run('preview', '--port', port);
    await served.close();
    expect([code, output]).toEqual([1, expect.stringContaining(`Port ${port} is taken. Stop`)]);
  });
});

describe.each(['start', 'preview'])('npm run %s', { timeout: 30_000 }, (command) => {
  test('helps instead of serving', async () => {
    const { code, output } = await run(command, '--help');
    expect([code, output]).toEqual([
      0,
      expect.stringMatching(/^npm run \w+\n[^]*--port number {2}/),
    ]);
    expect(output).not.toContain('Hindsight is at');
  });

  test('refuses what it does not know before anything is built', async () => {
    const { code, output } = await run(command, '--prot', '1');
    expect([code, output]).toEqual([
      1,
      `npm run ${command} has no option --prot. Did you mean --port?\n`,
    ]);
  });
});

test('a port is a number that there is', () => {
  expect([undefined, '0', '8080', '65535'].map(readPort)).toEqual([undefined, 0, 8080, 65_535]);
  for (const typed of ['high', '65536', '-1', '1e3', '80.5'])
    expect(() => readPort(typed)).toThrow(`such as 8080, and “${typed}” is none.`);
});
