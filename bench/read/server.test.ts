import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveCompressed, type Served } from './server.ts';

let folder = '';
let site: Served;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hindsight-bench-'));
  await mkdir(join(folder, 'site', 'notes', 'a'), { recursive: true });
  await writeFile(join(folder, 'site', 'notes', 'a', 'index.html'), '<p>a');
  await writeFile(join(folder, 'site', 'a.woff2'), 'font');
  await writeFile(join(folder, 'secret.txt'), 'outside');
  site = await serveCompressed(join(folder, 'site'));
});
afterAll(async () => {
  site.close();
  await rm(folder, { recursive: true, force: true });
});

test('a text is compressed, what is compressed already is not, and the rest is not there', async () => {
  const ask = async (path: string) => {
    const { status, headers, ...response } = await fetch(site.address + path).then(async (one) => ({
      ...{ status: one.status, headers: one.headers },
      body: await one.text(),
    }));
    return [status, headers.get('content-encoding'), response.body];
  };
  expect(await ask('notes/a/')).toEqual([200, 'br', '<p>a']);
  expect(await ask('a.woff2')).toEqual([200, null, 'font']);
  expect(await ask('..%2Fsecret.txt')).toEqual([404, null, '']);
});
