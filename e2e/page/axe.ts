import type { Page } from '@playwright/test';
import axe from 'axe-core';

const rules = [
  'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice',
]; // prettier-ignore

/** What axe finds on a page as it is now, or in one part of it, of any impact, each with the element that it found. */
export async function findBarriers(page: Page, part = ':root'): Promise<string[]> {
  // Most of the time that axe takes is its way into the page, which once is enough for.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ({ part, rules }) =>
      globalThis.axe.run(part, {
        runOnly: { type: 'tag', values: rules },
        resultTypes: ['violations'],
      }),
    { part, rules },
  );
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target }) => `${id} (${impact ?? 'no impact'}): ${target.join(' ')}`),
  );
}

/** The same in both themes, one after the other, each finding with its theme. The page is left in the dark one. */
export async function findBarriersInBothThemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    // Colours that are still on their way to the other theme are no finding.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const barrier of await findBarriers(page)) found.push(`${colorScheme}: ${barrier}`);
  }
  return found;
}

declare global {
  /** There once it was brought into a page. */
  var axe: typeof import('axe-core');
}
