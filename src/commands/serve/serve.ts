import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress } from 'node:zlib';
import { contentTypes } from './content-types.ts';
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
  const site = {
    mount: '/',
    notFoundPage: false,
    compresses: false,
    ...serving,
    folder: resolve(serving.folder),
  };
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

type Site = Required<Serving>;

/** Nearly as small as the highest quality, and at once. */
const brotliAtOnce = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

async function answer(site: Site, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    sayPlainly(response, 405, 'Only GET and HEAD are answered here.');
    return;
  }
  const { path, query } = split(request.url ?? '/');
  const decoded = decode(path);
  if (decoded === undefined) {
    sayPlainly(response, 400, 'The address is not well formed.');
    return;
  }
  const file = locate(site, decoded);
  const kind = file === undefined ? 'missing' : await kindOf(file);
  if (file === undefined || kind === 'missing') {
    await sayMissing(site, request, response);
  } else if (kind === 'file') {
    await send(site, request, response, 200, file);
  } else if (decoded.endsWith('/')) {
    const index = join(file, 'index.html');
    if ((await kindOf(index)) === 'file') await send(site, request, response, 200, index);
    else await sayMissing(site, request, response);
  } else {
    // A leading // would send the browser to another host.
    response.setHeader('Location', `${path.replace(/^\/+/, '/')}/${query}`);
    sayPlainly(response, 301, 'Moved to the address with a final slash.');
  }
}

function split(url: string) {
  const mark = url.indexOf('?');
  return mark === -1
    ? { path: url, query: '' }
    : { path: url.slice(0, mark), query: url.slice(mark) };
}

function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/** Finds what a path names, and nothing outside the folder. */
function locate({ folder, mount }: Site, path: string): string | undefined {
  if (`${path}/` === mount) return folder;
  if (!path.startsWith(mount)) return undefined;
  const file = join(folder, path.slice(mount.length));
  return file === folder || file.startsWith(folder + sep) ? file : undefined;
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'missing'> {
  // A file has no final slash: /feed.xml/ is unknown.
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return 'folder';
  return found?.isFile() ? 'file' : 'missing';
}

async function send(
  { compresses }: Site,
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
) {
  const { size } = await stat(file);
  const type = contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const isCompressed = compresses && type.includes('charset') && takesBrotli(request);
  response.writeHead(status, {
    'Content-Type': type,
    ...(isCompressed ? { 'Content-Encoding': 'br' } : { 'Content-Length': size }),
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

async function sayMissing(site: Site, request: IncomingMessage, response: ServerResponse) {
  const page = join(site.folder, '404.html');
  if (site.notFoundPage && (await kindOf(page)) === 'file')
    await send(site, request, response, 404, page);
  else sayPlainly(response, 404, 'There is nothing at this address.');
}

function sayPlainly(response: ServerResponse, status: number, text: string) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

function closeServer(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => {
      done();
    });
    server.closeAllConnections();
  });
}
