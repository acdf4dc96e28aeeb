import { expect, test } from 'vitest';
import {
  chromiumAdvice,
  findChromium,
  findWholeChromium,
} from '../src/commands/programs/find-chromium.ts';
import { findFirefox, findWebKit, findWebServer } from './programs.ts';

const starts = process.execPath;
const missing = '/not/here';
// It is there, and ends with 1.
const broken = '/bin/false';

test('takes the Chromium that is named, and else the first of the others that starts', () => {
  expect(findChromium(starts, [missing])).toBe(starts);
  expect(findChromium(missing, [broken, starts, missing])).toBe(starts);
  expect(findChromium(undefined, [missing, starts])).toBe(starts);
  expect(findChromium('', [broken])).toBeUndefined();
});

test('takes no headless shell for a Chromium as readers have it', () => {
  expect(findWholeChromium(starts)).toBe(starts);
  for (const shell of ['/opt/chromium-headless-shell', '/opt/headless_shell'])
    expect(findWholeChromium(shell) ?? '').not.toMatch(/headless[-_]shell$/);
});

test('says how to get one, by command and by name', () => {
  expect(chromiumAdvice).toMatch(/npx playwright install .* chromium.* CHROMIUM_PATH/);
});

test('finds a server only where it starts', () => {
  for (const name of ['nginx', 'caddy', 'python3'] as const)
    expect(findWebServer(name) ?? `/${name}`).toMatch(new RegExp(`/${name}$`));
});

test('finds another engine only where all that it needs is there', () => {
  expect(findFirefox([missing, broken, starts])).toBe(starts);
  expect(findFirefox([missing, broken])).toBeUndefined();
  expect(findWebKit(missing)).toBeUndefined();
});
