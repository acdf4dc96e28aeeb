import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress } from 'node:zlib';
import { lookup } from 'mrmime';
import { attempt } from '../../text/attempt.ts';
import { listenOnLocalhost } from './listen.ts';

export interface Serving {
  folder: string;
  /** Where the folder stands on the host, for example `/any/sub/path/`. */
  mount?: string;
  /** 0 takes any free port. */
  port: number;
  /** Answers an unknown path with the folder's 404.html, as some hosts do. */
  notFoundPage?: boolean;
  /** Sends texts compressed to whoever takes them so, as good hosts do. */
  compresses?: boolean;
}

export interface Served {
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder as the plainest static host would: files as they are, no rewrite rules.
 * Fails with EADDRINUSE when the port is taken.
 */
export async function serveFolder(serving: Serving): Promise<Served> {
  const site = { mount: '/', ...serving, folder: resolve(serving.folder) };
  const { port, servers } = await listenOnLocalhost(serving.port, () =>
    createServer((request, response) => void answer(site, request, response)),
  );
  return {
    address: `http://localhost:${port}${site.mount}`,
    close: async () => {
      await Promise.all(servers.map(closeServer));
    },
  };
}

type Site = Serving & { mount: string };

/** Nearly as small as the highest quality, and at once. */
const brotliAtOnce = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

async function answer(site: Site, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    sendText(response, 405, 'Only GET and HEAD are answered here.');
    return;
  }
  const [path = '', ...query] = (request.url ?? '/').split(/(?=\?)/);
  const decoded = decode(path);
  if (decoded === undefined) {
    sendText(response, 400, 'The address is not well formed.');
    return;
  }
  const file = locate(site, decoded);
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  const notFound = join(site.folder, '404.html');
  if (found?.isDirectory()) {
    // A leading // would send the browser to another host.
    response.setHeader('Location', `${path.replace(/^\/+/, '/')}/${query.join('')}`);
    sendText(response, 301, 'Moved to the address with a final slash.');
  } else if (file !== undefined && found) {
    await sendFile(site, request, response, 200, file);
  } else if (site.notFoundPage && existsSync(notFound)) {
    await sendFile(site, request, response, 404, notFound);
  } else {
    sendText(response, 404, 'There is nothing at this address.');
  }
}

function decode(path: string): string | undefined {
  const decoded = attempt(() => decodeURIComponent(path));
  return decoded?.includes('\0') ? undefined : decoded;
}

/** Finds what a path names, and nothing outside the folder. A final slash asks for a folder’s page. */
function locate({ folder, mount }: Site, path: string): string | undefined {
  if (`${path}/` === mount) return folder;
  if (!path.startsWith(mount)) return undefined;
  const index = path.endsWith('/') ? 'index.html' : '';
  const file = join(folder, path.slice(mount.length), index);
  return file.startsWith(folder + sep) ? file : undefined;
}

async function sendFile(
  { compresses }: Site,
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
) {
  const type = lookup(file) ?? 'application/octet-stream';
  const isText = /^text|json$|xml$/.test(type);
  const isCompressed = compresses && isText && takesBrotli(request);
  response.writeHead(status, {
    'Content-Type': isText ? `${type}; charset=utf-8` : type,
    ...(isCompressed
      ? { 'Content-Encoding': 'br' }
      : { 'Content-Length': (await stat(file)).size }),
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  // A visitor who leaves half-way is no mistake of the server's.
  const steps = isCompressed ? [createBrotliCompress(brotliAtOnce), response] : [response];
  await pipeline([createReadStream(file), ...steps]).catch(() => response.destroy());
}

function takesBrotli({ headers }: IncomingMessage): boolean {
  return /\bbr\b/.test(headers['accept-encoding']?.toString() ?? '');
}

function sendText(response: ServerResponse, status: number, text: string) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

async function closeServer(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}
