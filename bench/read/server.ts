import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { createSecureServer, type ServerHttp2Session } from 'node:http2';
import { join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { lookup } from 'mrmime';
import { CommandError } from '../../src/commands/command/command.ts';
import { attempt } from '../../src/text/attempt.ts';

export type Served = { address: string; close: () => void };
type Answer = { headers: Record<string, string>; body: Buffer };

/**
 * Serves a folder as a good static host does, the same for every peer: over HTTP/2, texts by brotli at its highest, the rest
 * as it is. An answer is kept, so that only the first visitor waits for the compressing.
 */
export async function serveCompressed(folder: string): Promise<Served> {
  const answers = new Map<string, Promise<Answer | undefined>>();
  const pem = makeCertificate();
  const server = createSecureServer({ key: pem, cert: pem }, ({ url }, response) => {
    const path = new URL(url, 'https://localhost').pathname;
    const answer = answers.get(path) ?? findAnswer(folder, path);
    answers.set(path, answer);
    void answer.then((found) => {
      response.writeHead(found ? 200 : 404, found?.headers ?? {});
      response.end(found?.body ?? '');
    });
  });
  const sessions = new Set<ServerHttp2Session>();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' ? bound?.port : undefined;
  return {
    address: `https://localhost:${port ?? ''}/`,
    close: () => {
      server.close();
      for (const session of sessions) session.destroy();
    },
  };
}

/** A key and a certificate of its own in one text: a browser speaks HTTP/2 only where it is encrypted. */
function makeCertificate(): string {
  const words = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout - -days 30 -subj /CN=localhost';
  const pem = attempt(() => execFileSync('openssl', words.split(' '), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  if (pem === undefined) throw new CommandError('To serve pages over HTTP/2 openssl is needed, and it is not here.');
  return pem;
} // prettier-ignore

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
