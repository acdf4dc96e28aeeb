import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, firefox, webkit, type BrowserType } from '@playwright/test';
import type { Engine } from './engine.ts';
import { findFirefox, findWebKit, isBrought } from './find-engines.ts';
import { withFirefox } from './firefox-engine.ts';
import { playwrightEngine } from './playwright-engine.ts';
import { withWebKit } from './webkit-engine.ts';

export const engineNames = ['Chromium', 'Firefox', 'WebKit'] as const;
type EngineName = (typeof engineNames)[number];

/** A test in one of the browsers, of which none of Playwright's own pages is opened. */
export const test = base.extend<{ engineName: EngineName; engine: Engine; site: string }>({
  engineName: ['Chromium', { option: true }],
  site: async ({ baseURL }, use) => {
    if (!baseURL) throw new Error('Expected the address of a served site, found none.');
    await use(baseURL);
  },
  engine: async ({ engineName, playwright, launchOptions }, use, testInfo) => {
    const scratch = testInfo.outputPath('scratch');
    mkdirSync(scratch, { recursive: true });
    const tryOut = async (engine: Engine) => {
      await use(engine);
      expect(engine.troubles).toEqual([]);
    };
    const byPlaywright = async (type: BrowserType, options = {}) => {
      const browser = await type.launch(options);
      try {
        await tryOut(await playwrightEngine(browser, join(scratch, 'downloads')));
      } finally {
        await browser.close();
      }
    };
    if (engineName === 'Chromium') return byPlaywright(playwright.chromium, launchOptions);
    const type = { Firefox: firefox, WebKit: webkit }[engineName];
    if (isBrought(type)) return byPlaywright(type);
    const missing = `${engineName} was not found, so the journey did not run in it.`;
    if (engineName === 'Firefox') {
      const path = findFirefox();
      test.skip(!path, missing);
      return withFirefox(path ?? '', scratch, tryOut);
    }
    const programs = findWebKit();
    test.skip(!programs, missing);
    if (programs) await withWebKit(programs, tryOut);
  },
});
