import { once } from 'node:events';
import { createServer } from 'node:http';
import { listHeaders } from '../../src/build/host-files.ts';

/**
 * Serves what `site` serves as the strictest of hosts does: with the headers that the build writes for hosts. Those that
 * join what two rules say send both policies with a script, and both hold.
 */
export async function serveWithHeaders(site: string) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', site);
    void fetch(new URL(pathname, site)).then(async (answer) => {
      const [page, own] = [listHeaders(''), listHeaders(pathname)].map(
        (headers) => headers['Content-Security-Policy'] ?? '',
      );
      const policy = page === own ? [page] : [page, own];
      response.writeHead(answer.status, {
        ...listHeaders(pathname),
        'Content-Security-Policy': policy.join(', '),
        'Content-Type': answer.headers.get('content-type') ?? '',
      });
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    address: `http://127.0.0.1:${port ?? ''}/`,
    close: async () => {
      server.close().closeAllConnections();
      await once(server, 'close');
    },
  };
}
