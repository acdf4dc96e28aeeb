import { defineConfig } from '@playwright/test';
import { findChromium } from './src/commands/programs/find-chromium.ts';

const executablePath = findChromium();
// The workers read this file too, and need not look for it again.
if (executablePath !== undefined) process.env.CHROMIUM_PATH = executablePath;
const builds = '**/builds/*.spec.ts';
const hosts = '**/hosts/*.spec.ts';
const engines = '**/engines/*.spec.ts';
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/servers.ts',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  // A busy machine may take far longer than a reader would wait. What a page itself counts in seconds goes by `page.clock`.
  expect: { timeout: 15_000 },
  projects: [
    // One worker, so that it builds every garden only once.
    { name: 'builds', testMatch: builds, workers: 1 },
    // The same folder on real servers, at two mounts.
    { name: 'hosts', testMatch: hosts },
    // One journey in every engine that is there, each driven by itself.
    { name: 'engines', testMatch: engines, use: { baseURL: process.env.E2E_ROOT ?? '' } },
    {
      name: 'root',
      grepInvert: /@sub-path/,
      testIgnore: [builds, hosts, engines],
      use: { baseURL: process.env.E2E_ROOT ?? '' },
    },
    // What an address can change and no server tells: ways on from page to page, and what is fetched on the way. The
    // longer address is the harder one; whether every link leads somewhere is tried at both. What axe and a ruler find, what is
    // printed, chosen or kept is the same at any address.
    {
      name: 'sub-path',
      grep: /@sub-path|@mounts/,
      testIgnore: [builds, hosts, engines],
      use: { baseURL: process.env.E2E_SUB_PATH ?? '' },
    },
  ],
  use: {
    browserName: 'chromium',
    // A test sees what its page asks for. Those of e2e/offline let a service worker come between.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        // Chromium's sandbox refuses to run as root.
        ...(isRoot ? ['--no-sandbox'] : []),
        // Whatever the browser fetches for itself would be counted among the site's requests.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    },
  },
});
