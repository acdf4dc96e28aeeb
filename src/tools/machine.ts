import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import type { Machine } from './chromium.ts';
import { project } from './run.ts';
import { runPatiently } from './set-up/run-patiently.mjs';

/** This machine, as the search for a Chromium sees it. */
export const machine: Machine = {
  named: process.env.CHROMIUM_PATH,
  playwrights: chromium.executablePath(),
  systems: [
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap(onPath),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  isDebianRoot:
    process.getuid?.() === 0 &&
    existsSync('/etc/debian_version') &&
    onPath('apt-get').some(existsSync),
  works: (path) => existsSync(path) && starts(path),
  installDebianPackage,
  downloadPlaywrights,
};

function onPath(name: string): string[] {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
}

function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

async function installDebianPackage(): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await runPatiently({
    saying: 'No Chromium here; asking Debian for its list of packages.',
    command: 'apt-get',
    arguments: ['update'],
    env,
  });
  const { ok, output } = await runPatiently({
    saying: "Installing Debian's chromium package: a minute or two, once.",
    command: 'apt-get',
    arguments: ['install', '-y', '--no-install-recommends', 'chromium'],
    env,
  });
  if (!ok)
    console.error(`apt-get says:\n${lastWords(updated.ok ? output : updated.output + output)}`);
  return ok;
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

function lastWords(output: string): string {
  return output.trim().split('\n').slice(-8).join('\n') || '(nothing)';
}
