import { join } from 'node:path';
import puppeteer, { ElementHandle } from 'puppeteer-core';
import { findPart, type Engine } from './engine.ts';
import { window } from './window.ts';

/** Drives a Firefox as its makers publish it, by WebDriver BiDi. */
export async function withFirefox(
  executablePath: string,
  scratch: string,
  use: (engine: Engine) => Promise<void>,
): Promise<void> {
  const downloads = join(scratch, 'downloads');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    userDataDir: join(scratch, 'profile'),
    env: { ...process.env, HOME: scratch },
    defaultViewport: window,
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
    },
  });
  try {
    const page = await browser.newPage();
    const troubles: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(String(error)));
    await use({
      downloads,
      troubles,
      open: async (address) => void (await page.goto(address)),
      read: (script, given) => page.evaluate(script, given),
      click: async (part) => {
        const found = await page.evaluateHandle(findPart, part);
        if (!(found instanceof ElementHandle)) return false;
        await found.click();
        return true;
      },
      type: (text) => page.keyboard.type(text),
      press: (key) => page.keyboard.press(key),
      takePicture: () => page.screenshot(),
    });
  } finally {
    await browser.close();
  }
}
