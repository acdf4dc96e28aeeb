import { onPath, starts } from '../src/commands/programs/find-chromium.ts';

/** The servers that the built folder is tried on, each with the words that make it print its version. */
const servers = { nginx: ['-v'], caddy: ['version'], python3: ['--version'] } as const;

export type WebServer = keyof typeof servers;

/** Where a server is on this machine, if it is there and starts. */
export function findWebServer(name: WebServer): string | undefined {
  // Debian keeps nginx where only root looks.
  return [...onPath(name), `/usr/sbin/${name}`].find((path) => starts(path, servers[name]));
}
