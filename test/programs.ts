import { existsSync, globSync } from 'node:fs';
import { onPath, starts } from '../src/commands/programs/find-chromium.ts';

/** The servers that the built folder is tried on, each with the words that make it print its version. */
const servers = { nginx: ['-v'], caddy: ['version'], python3: ['--version'] } as const;

export type WebServer = keyof typeof servers;

/** Where a server is on this machine, if it is there and starts. */
export function findWebServer(name: WebServer): string | undefined {
  // Debian keeps nginx where only root looks.
  return [...onPath(name), `/usr/sbin/${name}`].find((path) => starts(path, servers[name]));
}

const firefoxes = [
  ...['firefox-esr', 'firefox'].flatMap(onPath),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Where a Firefox is, as its makers or Debian publish it. */
export function findFirefox(paths = firefoxes): string | undefined {
  return paths.find((path) => starts(path, ['--version']));
}

/** The programs that it takes to drive WebKitGTK, which Debian has. */
export type WebKitPrograms = { driver: string; browser: string; display: string };

/** Where WebKitGTK’s driver, its small browser and a display that nobody sees are, if all three are. */
export function findWebKit(libraries = '/usr/lib/*/webkit*gtk-*'): WebKitPrograms | undefined {
  const [driver, display] = ['WebKitWebDriver', 'Xvfb'].map((name) =>
    onPath(name).find((path) => existsSync(path)),
  );
  const browser = globSync(`${libraries}/MiniBrowser`).sort().at(-1);
  return driver && browser && display ? { driver, browser, display } : undefined;
}
