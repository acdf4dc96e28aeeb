import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { onPath } from './on-path.ts';
import { runPatiently } from '../set-up/run-patiently.mjs';

/** Whether Debian's packages can be installed. */
export const isDebianRoot =
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  onPath('apt-get').some(existsSync);

/** Longest times in seconds, after which a mirror that hangs is given up. */
const longest = { update: 120, install: 600 };

/**
 * Installs packages of Debian, shows that time passes, and says why where they cannot be had. A server among them is
 * not started: it is the tests that start what they need.
 */
export async function installDebianPackages(
  names: readonly string[],
  missing: string,
): Promise<boolean> {
  const updated = await runApt(
    `No ${missing} here; asking Debian for its list of packages.`,
    longest.update,
    ['update'],
  );
  const forbidden = forbidServices();
  const { ok, output } = await runApt(
    `Installing Debian's ${names.join(' and ')}: a minute or two, once.`,
    longest.install,
    ['install', '-y', '--no-install-recommends', ...names],
  );
  forbidden.end();
  if (!ok)
    console.error(`apt-get says:\n${lastWords(updated.ok ? output : updated.output + output)}`);
  return ok;
}

function runApt(saying: string, seconds: number, words: string[]) {
  return runPatiently({
    saying,
    command: 'timeout',
    arguments: ['--kill-after=10', `${seconds}`, 'apt-get', ...words],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Debian asks this file before a package starts its service, and takes 101 for a no. Another's answer is left alone. */
function forbidServices(): { end: () => void } {
  const path = '/usr/sbin/policy-rc.d';
  if (existsSync(path)) return { end: () => undefined };
  writeFileSync(path, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  return {
    end: () => {
      rmSync(path, { force: true });
    },
  };
}

/** The end of what a program wrote, where it says what went wrong. */
export function lastWords(output: string): string {
  return output.trim().split('\n').slice(-8).join('\n') || '(nothing)';
}
