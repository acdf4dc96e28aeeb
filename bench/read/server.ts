import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { lookup } from 'mrmime';
import { once } from 'node:events';
import { attempt } from '../../src/text/attempt.ts';

export type Served = { address: string; close: () => void };
type Answer = { headers: Record<string, string>; body: Buffer };

/**
 * Serves a folder as a good static host does, the same for every peer: texts by brotli at its highest, the rest as it is.
 * An answer is kept, so that only the first visitor waits for the compressing.
 */
export async function serveCompressed(folder: string): Promise<Served> {
  const answers = new Map<string, Promise<Answer | undefined>>();
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    const answer = answers.get(path) ?? findAnswer(folder, path);
    answers.set(path, answer);
    void answer.then((found) => {
      response.writeHead(found ? 200 : 404, found?.headers).end(found?.body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' ? bound?.port : undefined;
  return {
    address: `http://localhost:${port ?? ''}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function findAnswer(folder: string, path: string): Promise<Answer | undefined> {
  const file = join(folder, normalize(attempt(() => decodeURIComponent(path), '/')));
  const isFolder = (await stat(file).catch(() => undefined))?.isDirectory();
  const found = isFolder ? join(file, 'index.html') : file;
  const body = await readFile(found).catch(() => undefined);
  if (!body) return undefined;
  const type = lookup(found) ?? 'application/octet-stream';
  const isText = /^text|javascript|json|xml|svg/.test(type);
  const headers = { 'Content-Type': isText ? `${type}; charset=utf-8` : type };
  if (!isText) return { headers, body };
  return { headers: { ...headers, 'Content-Encoding': 'br' }, body: brotliCompressSync(body) };
}
