import { chromium, type Browser } from 'playwright';
import { findChromium } from '../test/programs.ts';
import { serveFolder } from '../serve/serve.ts';

/** Serves a folder as a good host would, opens a browser and hands both over. Undefined where there is no browser. */
export async function withBrowser<T>(
  folder: string,
  use: (browser: Browser, site: string) => Promise<T>,
): Promise<T | undefined> {
  const executablePath = findChromium();
  if (executablePath === undefined) return undefined;
  const served = await serveFolder({ folder, port: 0, compresses: true });
  // Chromium's sandbox refuses to run as root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    return await use(browser, served.address);
  } finally {
    await browser.close();
    await served.close();
  }
}
