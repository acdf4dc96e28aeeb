import { existsSync, globSync } from 'node:fs';
import type { BrowserType } from '@playwright/test';
import { onPath, starts } from '../../src/commands/programs/find-chromium.ts';
import type { WebKitPrograms } from './webkit-engine.ts';

const firefoxes = [
  ...['firefox-esr', 'firefox'].flatMap(onPath),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];
/** Debian keeps WebKit's own browser among the libraries. */
const miniBrowsers = '/usr/lib/*/webkit2gtk-4.*/MiniBrowser';

/** Whether Playwright has brought a browser of its own. */
export function isBrought(type: BrowserType): boolean {
  return existsSync(type.executablePath());
}

export function findFirefox(): string | undefined {
  return firefoxes.find((path) => starts(path, ['--version']));
}

export function findWebKit(): WebKitPrograms | undefined {
  const find = (name: string) => onPath(name).find((path) => existsSync(path));
  const [driver, display] = ['WebKitWebDriver', 'Xvfb'].map(find);
  const browser = globSync(miniBrowsers).at(-1);
  return driver && display && browser ? { driver, display, browser } : undefined;
}
