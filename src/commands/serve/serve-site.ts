import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isPortTaken } from './listen.ts';
import { outputFolder } from '../../content/folders.ts';
import { project } from '../run.ts';
import { serveFolder, type Served } from './serve.ts';

const firstPort = 4321;
const portsTried = 20;

/** Serves the last build until Ctrl+C, and prints its address. */
export async function serveSite() {
  const folder = resolve(project, outputFolder(process.env));
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(`Expected a built site in ${folder}, found none. Run npm run build first.`);
    process.exitCode = 1;
    return;
  }
  const served = await serveOnFreePort(folder, firstPort);
  if (served === undefined) {
    const lastPort = firstPort + portsTried - 1;
    console.error(
      `Expected a free port from ${firstPort} to ${lastPort}, found none. Stop one of the programs there.`,
    );
    process.exitCode = 1;
    return;
  }
  closeWhenAsked(served);
  console.log(`Hindsight is at ${served.address}`);
}

async function serveOnFreePort(folder: string, port: number): Promise<Served | undefined> {
  if (port >= firstPort + portsTried) return undefined;
  try {
    return await serveFolder({ folder, port, notFoundPage: true });
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    console.log(`Port ${port} is taken, trying ${port + 1}.`);
    return serveOnFreePort(folder, port + 1);
  }
}

function closeWhenAsked(served: Served) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // With nothing left to serve the process ends by itself, and well.
    process.on(signal, () => void served.close());
  }
}
