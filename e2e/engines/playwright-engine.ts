import { join } from 'node:path';
import type { BrowserType, LaunchOptions } from '@playwright/test';
import { withScratch } from '../with-server.ts';
import { findPart, type Engine } from './engine.ts';
import { window } from './window.ts';

/** Drives a browser by Playwright. */
export function withPlaywright(
  type: BrowserType,
  options: LaunchOptions,
  use: (engine: Engine) => Promise<void>,
): Promise<void> {
  return withScratch(async (downloads) => {
    const browser = await type.launch(options);
    try {
      const page = await browser.newPage({ viewport: window });
      const troubles: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(message.text());
      });
      page.on('pageerror', ({ message }) => troubles.push(message));
      page.on('download', (file) => void file.saveAs(join(downloads, file.suggestedFilename())));
      await use({
        downloads,
        troubles,
        open: (address) => page.goto(address),
        read: (script, given) => page.evaluate(script, given),
        click: async (part) => {
          const found = (await page.evaluateHandle(findPart, part)).asElement();
          await found?.click();
          return found !== null;
        },
        type: (text) => page.keyboard.type(text),
        press: (key) => page.keyboard.press(key),
      });
    } finally {
      await browser.close();
    }
  });
}
