import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

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
    if (!isPortTaken(error)) return { port, servers: [first] };
    first.close();
    throw error;
  }
}

/** Whether listening failed because another program has the port. */
export function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

async function listen(server: Server, host: string, port: number): Promise<number> {
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  return isAddress(address) ? address.port : port;
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}
