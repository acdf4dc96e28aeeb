import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { WebKitPrograms } from '../../test/programs.ts';
import { end, withServer } from '../with-server.ts';
import { findPart, type Engine, type Key } from './engine.ts';
import { readElement, withSession, type WebDriver } from './web-driver.ts';
import { window } from './window.ts';

/** The characters that stand for keys in WebDriver. */
const keys: Record<Key, string> = { End: '\uE010', Home: '\uE011' };

/** Drives WebKitGTK's own small browser by WebDriver. It needs a display, and gets one of its own. */
export async function withWebKit(
  { driver, browser, display }: WebKitPrograms,
  use: (engine: Engine) => Promise<void>,
): Promise<void> {
  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  };
  await withDisplay(display, async (number) => {
    await withServer(
      driver,
      ({ port, scratch }) => ({
        words: [`--port=${port}`],
        env: environment(number, scratch),
      }),
      (address, scratch) =>
        withSession(address, capabilities, window, (session) =>
          use(webkitEngine(session, join(scratch, 'downloads'))),
        ),
    );
  });
}

function webkitEngine(session: WebDriver, downloads: string): Engine {
  const troubles: string[] = [];
  const listen = async () => {
    const heard = await session.run(hearTroubles, undefined);
    if (Array.isArray(heard)) troubles.push(...heard.map(String));
  };
  return {
    downloads,
    troubles,
    open: async (address) => {
      await session.open(address);
      await listen();
    },
    read: async (script, given) => {
      await listen();
      return String(await session.run(script, given));
    },
    click: async (part) => {
      const found = readElement(await session.run(findPart, part));
      if (found) await session.click(found);
      return found !== undefined;
    },
    type: session.type,
    press: (key) => session.type(keys[key]),
  };
}

/**
 * Tells what went wrong in a page since it was asked last. The driver tells nothing by itself, and the browser keeps no log
 * while it is driven, so that what goes wrong before a page has loaded is not heard.
 */
function hearTroubles(): string[] {
  const place: typeof globalThis & { troubles?: string[] } = globalThis;
  if (place.troubles) return place.troubles.splice(0);
  const troubles: string[] = (place.troubles = []);
  addEventListener('error', ({ message }) => troubles.push(message));
  addEventListener('unhandledrejection', ({ reason }) => troubles.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    troubles.push(`Against the policy: ${effectiveDirective} ${blockedURI}`),
  );
  console.error = (...words: unknown[]) => troubles.push(words.join(' '));
  return [];
}

/** Where the browser keeps whatever it keeps, and puts what is downloaded. */
function environment(display: string, home: string): NodeJS.ProcessEnv {
  mkdirSync(join(home, 'downloads'));
  writeFileSync(join(home, 'user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/downloads"\n');
  return {
    DISPLAY: `:${display}`,
    HOME: home,
    XDG_CONFIG_HOME: home,
    // It is not told that there is nobody to be accessible to.
    NO_AT_BRIDGE: '1',
    // Nothing of the garden plays, and to look for what could play it takes seconds.
    GST_PLUGIN_SYSTEM_PATH_1_0: home,
  };
}

/** Starts a display that nobody sees, and gives its number. Whatever still stands on it ends with it. */
async function withDisplay(path: string, use: (number: string) => Promise<void>): Promise<void> {
  const screen = `${window.width}x${window.height}x24`;
  // It takes the first number that is free, and tells it.
  const words = ['-displayfd', '1', '-screen', '0', screen, '-nolisten', 'tcp'];
  const child = spawn(path, words, { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    for await (const number of createInterface(child.stdout)) {
      await use(number);
      return;
    }
    throw new Error(`Expected ${path} to tell the number of its display.`);
  } finally {
    await end(child);
  }
}
