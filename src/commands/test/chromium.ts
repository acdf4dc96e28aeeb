import { machine } from './machine.ts';

/** What the search asks of the machine and does to it; a test gives its own. */
export interface Machine {
  /** `CHROMIUM_PATH`, when somebody named a browser. */
  named: string | undefined;
  /** Where Playwright keeps the browser it downloads, whether or not it is there. */
  playwrights: string;
  /** Where the system may have one. */
  systems: string[];
  /** Whether Debian's packages can be installed. */
  isDebianRoot: boolean;
  /** Whether the file is there and starts. */
  works: (path: string) => boolean;
  installDebianPackage: () => Promise<boolean>;
  downloadPlaywrights: () => Promise<boolean>;
}

/** Finds a Chromium, or gets one: the system's package as root on Debian, else Playwright's download. */
export async function findChromium(on: Machine = machine): Promise<{ executablePath: string }> {
  const executablePath = chromiumHere(on) ?? (await installed(on)) ?? (await downloaded(on));
  if (executablePath !== undefined) return { executablePath };
  throw new Error(
    'Expected a Chromium, found none and could get none: install Chromium or Google Chrome, or set CHROMIUM_PATH to one that starts, then run npm test again.',
  );
}

/** Finds a Chromium that is there already: the named one, Playwright's, the system's. */
export function chromiumHere(on: Machine = machine): string | undefined {
  const named = on.named === undefined ? [] : [on.named];
  return [...named, on.playwrights, ...on.systems].find((path) => on.works(path));
}

async function installed(on: Machine): Promise<string | undefined> {
  if (!on.isDebianRoot || !(await on.installDebianPackage())) return undefined;
  // Ubuntu's package is only a pointer to a snap, so an install alone proves nothing.
  return on.systems.find((path) => on.works(path));
}

async function downloaded(on: Machine): Promise<string | undefined> {
  if (!(await on.downloadPlaywrights())) return undefined;
  return on.works(on.playwrights) ? on.playwrights : undefined;
}
