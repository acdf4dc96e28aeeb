import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Machine } from './chromium.ts';
import { installDebianPackages, isDebianRoot, lastWords } from './debian.ts';
import { onPath } from './on-path.ts';
import { project } from '../run.ts';
import { runPatiently } from '../set-up/run-patiently.mjs';

/** This machine, as the search for a Chromium sees it. */
export const machine: Machine = {
  named: process.env.CHROMIUM_PATH,
  playwrights: chromium.executablePath(),
  systems: [
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap(onPath),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  isDebianRoot,
  works: (path) => existsSync(path) && starts(path),
  installDebianPackage: () => installDebianPackages(['chromium'], 'Chromium'),
  downloadPlaywrights,
};

function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

async function downloadPlaywrights(): Promise<boolean> {
  const { ok, output } = await runPatiently({
    saying: "Downloading Playwright's Chromium: a minute or two, once.",
    command: process.execPath,
    arguments: [join(project, 'node_modules/playwright/cli.js'), 'install', 'chromium'],
    begun: { sign: /\d%/, within: 60_000 },
  });
  if (!ok) console.error(`Playwright says:\n${lastWords(output)}`);
  return ok;
}
