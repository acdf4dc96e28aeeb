import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const rules = [
  'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice',
]; // prettier-ignore

/** What axe finds on a page as it is now, or in one part of it, of any impact, each with the element that it found. */
export async function findBarriers(page: Page, part = ':root'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(rules).include(part).setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target }) => `${id} (${impact ?? 'no impact'}): ${target.join(' ')}`),
  );
}
