import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, type IncomingHttpHeaders, type IncomingHttpStatusHeader } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveCompressed, type Served } from './server.ts';

let folder = '';
let site: Served | undefined;
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hindsight-bench-'));
  await mkdir(join(folder, 'site', 'notes', 'a'), { recursive: true });
  await writeFile(join(folder, 'site', 'notes', 'a', 'index.html'), '<p>a');
  await writeFile(join(folder, 'site', 'a.woff2'), 'font');
  await writeFile(join(folder, 'secret.txt'), 'outside');
  if (hasOpenssl) site = await serveCompressed(join(folder, 'site'));
});
afterAll(async () => {
  site?.close();
  await rm(folder, { recursive: true, force: true });
});

test('a text is compressed, what is compressed already is not, and the rest is not there', async () => {
  if (!hasOpenssl) {
    await expect(serveCompressed(join(folder, 'site'))).rejects.toThrow(/openssl is needed/);
    return;
  }
  const session = connect(site?.address ?? '', { rejectUnauthorized: false });
  const ask = async (path: string) => {
    const request = session.request({ ':path': path });
    const headers = new Promise<IncomingHttpHeaders & IncomingHttpStatusHeader>((resolve) => {
      request.on('response', resolve);
    });
    const { ':status': status, 'content-encoding': encoding } = await headers;
    const body = await buffer(request);
    return [status, encoding, (encoding ? brotliDecompressSync(body) : body).toString()];
  };
  expect(await ask('/notes/a/')).toEqual([200, 'br', '<p>a']);
  expect(await ask('/a.woff2')).toEqual([200, undefined, 'font']);
  expect(await ask('/..%2Fsecret.txt')).toEqual([404, undefined, '']);
  session.close();
});
