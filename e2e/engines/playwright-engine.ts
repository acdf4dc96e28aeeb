import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { findPart, type Engine } from './engine.ts';
import { window } from './window.ts';

/** Drives a browser by Playwright. */
export async function playwrightEngine(browser: Browser, downloads: string): Promise<Engine> {
  const page = await browser.newPage({ viewport: window });
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('download', (file) => void file.saveAs(join(downloads, file.suggestedFilename())));
  return {
    downloads,
    troubles,
    open: async (address) => void (await page.goto(address)),
    read: (script, given) => page.evaluate(script, given),
    click: async (part) => {
      const found = (await page.evaluateHandle(findPart, part)).asElement();
      await found?.click();
      return found !== null;
    },
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    takePicture: () => page.screenshot(),
  };
}
