import { defineConfig } from '@playwright/test';
import { chromiumHere } from './src/tools/chromium.ts';

const executablePath = chromiumHere();
const builds = '**/builds/*.spec.ts';
/**
 * What axe, a ruler and a scale find, what is printed, chosen or kept in a tab is the same at any address, and takes the tests
 * long. The store has an address of its own.
 */
const sameAnywhere = [
  'accessibility', '*-axe', 'budgets', 'layout', 'print', 'theme', 'keyboard', 'practice-kinds', 'practice-plans', 'practice-outcome',
  'practice-progress', 'practice-pages', 'own-waking', 'yours-everywhere', 'yours-looking', 'yours-offers', '*-faults', 'store/*',
].map((name) => `**/${name}.spec.ts`); // prettier-ignore
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/servers.ts',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  projects: [
    // One worker, so that it builds the sample garden only once.
    { name: 'builds', testMatch: builds, workers: 1 },
    { name: 'root', testIgnore: builds, use: { baseURL: process.env.E2E_ROOT ?? '' } },
    {
      name: 'sub-path',
      testIgnore: [builds, ...sameAnywhere],
      use: { baseURL: process.env.E2E_SUB_PATH ?? '' },
    },
  ],
  use: {
    browserName: 'chromium',
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
