import { join } from 'node:path';
import puppeteer, { ElementHandle } from 'puppeteer-core';
import { withScratch } from '../with-server.ts';
import { findPart, type Engine } from './engine.ts';
import { window } from './window.ts';

/**
 * What a page still waits for is given up when the journey goes on to another. Firefox takes that for an error of the page
 * where a service worker stands in between.
 */
const givenUp = 'A ServiceWorker intercepted the request and encountered an unexpected error.';

/** Drives a Firefox as its makers publish it, by WebDriver BiDi. */
export function withFirefox(
  executablePath: string,
  use: (engine: Engine) => Promise<void>,
): Promise<void> {
  return withScratch(async (scratch) => {
    const downloads = join(scratch, 'downloads');
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      userDataDir: join(scratch, 'profile'),
      env: { ...process.env, HOME: scratch },
      defaultViewport: window,
      extraPrefsFirefox: { 'browser.download.folderList': 2, 'browser.download.dir': downloads },
    });
    try {
      const page = await browser.newPage();
      const troubles: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(message.text());
      });
      page.on('pageerror', (error) => {
        const told = String(error);
        if (!told.endsWith(givenUp)) troubles.push(told);
      });
      await use({
        downloads,
        troubles,
        open: (address) => page.goto(address),
        read: (script, given) => page.evaluate(script, given),
        click: async (part) => {
          const found = await page.evaluateHandle(findPart, part);
          if (!(found instanceof ElementHandle)) return false;
          await found.click();
          return true;
        },
        type: (text) => page.keyboard.type(text),
        press: (key) => page.keyboard.press(key),
      });
    } finally {
      await browser.close();
    }
  });
}
