import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** How to get a Chromium, for whoever has none. */
export const chromiumAdvice =
  'Expected a Chromium, found none. Install Chromium or Google Chrome, or run npx playwright install --with-deps chromium, ' +
  'or set CHROMIUM_PATH to one that starts; then run this again.';

const systemChromiums = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap(onPath),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Finds a Chromium that starts: the one that `CHROMIUM_PATH` names, a headless shell of the system's, which takes a
 * third less time, Playwright's, the system's.
 */
export function findChromium(
  named = process.env.CHROMIUM_PATH,
  others = [...onPath('chromium-headless-shell'), chromium.executablePath(), ...systemChromiums],
): string | undefined {
  return [...(named ? [named] : []), ...others].find((path) => starts(path, ['--version']));
}

/** Finds a Chromium as readers have it: a headless shell does not keep the page that is left for Back. */
export function findWholeChromium(named = process.env.CHROMIUM_PATH): string | undefined {
  const isShell = named !== undefined && /headless[-_]shell$/.test(named);
  return findChromium(isShell ? '' : named, [chromium.executablePath(), ...systemChromiums]);
}

/** Where a program of this name may be: one path for each folder of `PATH`. */
export function onPath(name: string): string[] {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
}

/** Whether a program is there and does what these words ask of it. */
export function starts(path: string, words: readonly string[]): boolean {
  return (
    existsSync(path) && spawnSync(path, words, { stdio: 'ignore', timeout: 20_000 }).status === 0
  );
}
