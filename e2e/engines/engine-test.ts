import { existsSync } from 'node:fs';
import { test as base, expect, type LaunchOptions } from '@playwright/test';
import { chromium, firefox, webkit } from 'playwright';
import { findFirefox, findWebKit } from '../../test/programs.ts';
import type { Engine } from './engine.ts';
import { withFirefox } from './firefox-engine.ts';
import { withPlaywright } from './playwright-engine.ts';
import { withWebKit } from './webkit-engine.ts';

export const engineNames = ['Chromium', 'Firefox', 'WebKit'] as const;
type EngineName = (typeof engineNames)[number];

/** A test in one of the engines. It opens none of Playwright's own pages. */
export const test = base.extend<{ engineName: EngineName; engine: Engine; site: string }>({
  engineName: ['Chromium', { option: true }],
  site: async ({ baseURL }, use) => {
    if (!baseURL) throw new Error('Expected the address of a served site, found none.');
    await use(baseURL);
  },
  engine: async ({ engineName, launchOptions }, use) => {
    const start = findEngine(engineName, launchOptions);
    test.skip(!start, `${engineName} was not found, so its journey did not run.`);
    await start?.(async (engine) => {
      await use(engine);
      expect(engine.troubles).toEqual([]);
    });
  },
});

type Start = (use: (engine: Engine) => Promise<void>) => Promise<void>;

/** How to start an engine: Playwright's own where it has brought one, else what the machine has. */
function findEngine(name: EngineName, launchOptions: LaunchOptions): Start | undefined {
  if (name === 'Chromium') return (use) => withPlaywright(chromium, launchOptions, use);
  const type = { Firefox: firefox, WebKit: webkit }[name];
  if (existsSync(type.executablePath())) return (use) => withPlaywright(type, {}, use);
  if (name === 'Firefox') {
    const path = findFirefox();
    return path === undefined ? undefined : (use) => withFirefox(path, use);
  }
  const programs = findWebKit();
  return programs && ((use) => withWebKit(programs, use));
}
