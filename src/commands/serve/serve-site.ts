import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { outputFolder } from '../../content/folders.ts';
import { hasCode } from '../../text/error-code.ts';
import { CommandError } from '../command/command.ts';
import { project } from '../run.ts';
import { serveFolder } from './serve.ts';

const firstPort = 4321;
const portsTried = 20;

export const portOption = {
  value: 'number',
  help: `serves at this port; without it at ${firstPort}, or the next one that is free.`,
};

/** The port that was asked for. Refuses what is none; 0 asks the system for any that is free. */
export function readPort(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  const port = Number(typed);
  if (/^\d+$/.test(typed) && port <= 65_535) return port;
  throw new CommandError(
    `--port takes a number from 1 to 65535, such as 8080, and “${typed}” is none.`,
  );
}

/** Serves the last build until Ctrl+C, and prints its address. */
export async function serveSite(port: number | undefined): Promise<void> {
  const folder = resolve(project, outputFolder(process.env));
  if (!existsSync(join(folder, 'index.html')))
    throw new CommandError(
      `Expected a built site in ${folder}, found none. Run npm run build first.`,
    );
  const tries = port === undefined ? portsTried : 1;
  const served = await serveOnFreePort(folder, port ?? firstPort, tries);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // With nothing left to serve the process ends by itself, and well.
    process.on(signal, () => void served.close());
  }
  console.log(`Hindsight is at ${served.address}`);
}

async function serveOnFreePort(folder: string, first: number, tries: number) {
  for (let port = first; ; port++)
    try {
      return await serveFolder({ folder, port, notFoundPage: true });
    } catch (error) {
      if (hasCode(error, 'EACCES'))
        throw new CommandError(
          `The system keeps port ${port} for others. Name one above 1023 with --port.`,
        );
      if (!hasCode(error, 'EADDRINUSE')) throw error;
      if (port === first + tries - 1)
        throw new CommandError(
          `Port ${port} is taken. Stop the program that has it, or name another port with --port.`,
        );
      console.log(`Port ${port} is taken, trying ${port + 1}.`);
    }
}
