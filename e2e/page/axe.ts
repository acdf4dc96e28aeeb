import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const tags = [
  'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice',
]; // prettier-ignore
export const everything: RunOptions = {
  runOnly: { type: 'tag', values: tags },
  // A name that does not contain what is seen cannot be spoken to. Axe still calls its rule an experiment.
  rules: { 'label-content-name-mismatch': { enabled: true } },
};
/** What another theme can change; what another width changes is measured apart. */
export const colours: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** What axe finds on a page as it is now, or in one part of it, of any impact, each with the element that it found. */
export async function findBarriers(
  page: Page,
  part = ':root',
  options = everything,
): Promise<string[]> {
  // Most of the time that axe takes is its way into the page, which once is enough for.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(
    async ({ part, options }) => {
      const { violations } = await globalThis.axe.run(part, {
        ...options,
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, impact, nodes }) =>
        nodes.map(({ target }) => `${id} (${impact ?? 'no impact'}): ${target.join(' ')}`),
      );
    },
    { part, options },
  );
}

/** Brings axe into every page that is opened from now on, which is sooner done than into each when it is there. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: source });
}

/** The same in both themes, one after the other, each finding with its theme. The page is left in the dark one. */
export async function findBarriersInBothThemes(page: Page, part?: string): Promise<string[]> {
  // Colours that are still on their way to the other theme are no finding.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await findBarriers(page, part);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await findBarriers(page, part, colours);
  return [...light, ...dark.map((barrier) => `dark: ${barrier}`)];
}

/** Both ends of the widths, each in one of the themes, for a part that is looked at in many states. */
export const ends = [
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const;

declare global {
  /** There once it was brought into a page. */
  var axe: typeof import('axe-core');
}
