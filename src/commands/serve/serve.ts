import { once } from 'node:events';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { lookup } from 'mrmime';
import { attempt } from '../../text/attempt.ts';
import { hasCode } from '../../text/error-code.ts';

type Serving = {
  folder: string;
  /** Where the folder stands on the host, for example `/any/sub/path/`. */
  mount?: string;
  /** 0 takes any free port. */
  port: number;
  /** Answers an unknown path with the folder's 404.html, as some hosts do. */
  notFoundPage?: boolean;
};

/**
 * Serves a folder as the plainest static host would: files as they are, no rewrite rules.
 * Fails with EADDRINUSE when the port is taken.
 */
export async function serveFolder(serving: Serving) {
  const site = { mount: '/', ...serving, folder: resolve(serving.folder) };
  const { port, servers } = await listenOnLocalhost(serving.port, () =>
    createServer((request, response) => {
      void findAnswer(site, request).then(({ status, headers, body }) => {
        // Node leaves the body out where only the head is asked for.
        response.writeHead(status, { 'X-Content-Type-Options': 'nosniff', ...headers }).end(body);
      });
    }),
  );
  return {
    address: `http://localhost:${port}${site.mount}`,
    close: async () => {
      for (const server of servers) server.close().closeAllConnections();
      await Promise.all(servers.map((server) => once(server, 'close')));
    },
  };
}

/**
 * Listens at both addresses that `localhost` may mean. With only one of them, a dev server at the other would
 * answer the same address in the browser.
 */
export async function listenOnLocalhost(wantedPort: number, makeServer: () => Server) {
  const first = makeServer();
  const port = await listen(first, '127.0.0.1', wantedPort);
  const second = makeServer();
  try {
    await listen(second, '::1', port);
    return { port, servers: [first, second] };
  } catch (error) {
    // A machine without IPv6 has only the one.
    if (!hasCode(error, 'EADDRINUSE')) return { port, servers: [first] };
    first.close();
    throw error;
  }
}

async function listen(server: Server, host: string, port: number): Promise<number> {
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

type Site = Serving & { mount: string };
type Answer = { status: number; headers: OutgoingHttpHeaders; body: string | Buffer };

async function findAnswer(site: Site, { method, url = '/' }: IncomingMessage): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD')
    return writeText(405, 'Only GET and HEAD are answered here.', { Allow: 'GET, HEAD' });
  const [path = '', ...query] = url.split(/(?=\?)/);
  const decoded = attempt(() => decodeURIComponent(path));
  if (decoded === undefined || decoded.includes('\0'))
    return writeText(400, 'The address is not well formed.');
  const file = locate(site, decoded);
  if (file !== undefined && statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    // A leading // would send the browser to another host.
    const location = `${path.replace(/^\/+/, '/')}/${query.join('')}`;
    return writeText(301, 'Moved to the address with a final slash.', { Location: location });
  }
  return (
    (file === undefined ? undefined : await readPage(200, file)) ??
    (site.notFoundPage ? await readPage(404, join(site.folder, '404.html')) : undefined) ??
    writeText(404, 'There is nothing at this address.')
  );
}

/** Finds what a path names, and nothing outside the folder. A final slash asks for a folder’s page. */
function locate({ folder, mount }: Site, path: string): string | undefined {
  if (`${path}/` === mount) return folder;
  if (!path.startsWith(mount)) return undefined;
  const index = path.endsWith('/') ? 'index.html' : '';
  const file = join(folder, path.slice(mount.length), index);
  return file.startsWith(folder + sep) ? file : undefined;
}

/** A file as an answer; undefined where there is none that can be read. */
async function readPage(status: number, file: string): Promise<Answer | undefined> {
  const type = lookup(file) ?? 'application/octet-stream';
  const charset = /^text|json$|xml$/.test(type) ? '; charset=utf-8' : '';
  const body = await readFile(file).catch(() => undefined);
  return body && { status, headers: { 'Content-Type': type + charset }, body };
}

function writeText(status: number, text: string, headers: OutgoingHttpHeaders = {}): Answer {
  const type = { 'Content-Type': 'text/plain; charset=utf-8' };
  return { status, headers: { ...type, ...headers }, body: `${text}\n` };
}
