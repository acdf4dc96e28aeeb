import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { momentAt, samplePracticeReflection } from '../../test/reflections/samples.ts';
import { panelOf } from './search-steps.ts';
import { keep, stored, twoRuns } from '../yours/yours-page.ts';

/** A word that stands in something that is kept, and nowhere in the garden. */
export const own = 'kingfisher';

/**
 * Three runs of a practice; the oldest has markup in every text, an id that addresses must bear, and a word that the garden
 * only comes near to.
 */
export function kept() {
  const earlier = momentAt('2025-01-31T08:00:00.000Z');
  const odd = samplePracticeReflection({
    id: 'own/#1',
    title: 'Worded <i>so</i>',
    goal: 'The <b>river</b>',
    began: earlier,
    changed: earlier,
    note: `A ${own} & <img src=x onerror="document.title=1"> over the water, while I rested at the restxq.`,
  });
  return stored([...twoRuns(), odd]);
}

/** Where the page Yours shows the oldest of them. */
export const ownAddress = 'yours/#one/own%2F%231';

/** Opens a page of the garden for a reader who keeps something. */
export async function openKeeping(page: Page, address = './'): Promise<void> {
  await keep(page, kept());
  await page.goto(address);
}

/** The parts of a panel that show what is kept. */
export function keptOf(page: Page) {
  const { results, scope } = panelOf(page);
  const group = results.locator('.search-kept');
  return {
    group,
    head: group.getByRole('heading', { name: t('search.device'), exact: true }),
    entries: group.getByRole('listitem'),
    links: group.getByRole('link'),
    mode: scope(t('search.device')),
  };
}

/** Notes every request from now on. */
export function noteRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}
