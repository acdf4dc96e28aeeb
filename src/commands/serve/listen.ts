import { once } from 'node:events';
import type { Server } from 'node:http';
import { hasCode } from '../../text/error-code.ts';

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
