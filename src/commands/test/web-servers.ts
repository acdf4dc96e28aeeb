import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installDebianPackages, isDebianRoot } from './debian.ts';
import { onPath } from './on-path.ts';

/**
 * The programs that the built folder is tried on, which are called as Debian's packages are, each with the words that make
 * it tell its version.
 */
const programs = { nginx: ['-v'], caddy: ['version'], python3: ['--version'] } as const;

export type WebServer = keyof typeof programs;

const names: readonly WebServer[] = ['nginx', 'caddy', 'python3'];

/** Where a server is on this machine, if it is there and starts. */
export function findWebServer(name: WebServer): string | undefined {
  // Debian keeps nginx where only root looks.
  return [...onPath(name), `/usr/sbin/${name}`].find(
    (path) => existsSync(path) && starts(path, name),
  );
}

/** Gets the servers that are missing, as root on Debian. Without one of them its tests are skipped, which is told here. */
export async function getWebServers(): Promise<void> {
  const missing = names.filter((name) => !findWebServer(name));
  if (missing.length > 0 && isDebianRoot)
    await installDebianPackages(missing, missing.join(' and no '));
  for (const name of missing.filter((one) => !findWebServer(one)))
    console.error(
      `Skipped: the built folder is not tried on ${name}, which is not here and could not be had. Install ${name} to have it tried.`,
    );
}

function starts(path: string, name: WebServer): boolean {
  return spawnSync(path, programs[name], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
