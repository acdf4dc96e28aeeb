import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { t } from '../../src/words/garden-words.ts';
import { listLessons } from '../built-site.ts';
import { ownParts } from '../lesson/own-page.ts';
import { pageOfPractice } from '../practice/practice-page.ts';
import { panelOf } from '../search/search-steps.ts';
import { expect } from '../site-test.ts';
import { partsOf } from '../yours/yours-page.ts';

/** How somebody acts on a page. */
export type Hands = {
  /** Does whatever comes first on every page that was reached. */
  arrive: () => Promise<void>;
  press: (control: Locator) => Promise<void>;
  choose: (option: Locator) => Promise<void>;
  write: (field: Locator, text: string) => Promise<void>;
  drawToEnd: (range: Locator) => Promise<void>;
  /** Looks around wherever the journey stops. */
  look: (place: Place) => Promise<void>;
};
export type Place =
  'lesson' | 'own' | 'look again' | 'results' | 'marks' | 'question' | 'outcome' | 'yours';

export const written = { then: 'Alone, or it does not count.', now: 'I ask first, most days.' };

/**
 * All that a reader can do, once: to read and compare, to write a then and now, to look again, to search, to take a practice
 * and keep it, and to take everything along from Yours. Gives what is exported. No step goes by a whole text of the page,
 * which may be translated.
 */
export async function takeJourney(page: Page, hands: Hands): Promise<string> {
  const goTo = async (address: string) => {
    await page.goto(address);
    await hands.arrive();
  };
  await goTo(listLessons().find(({ html }) => html.includes('data-turn'))?.address ?? '');
  await compare(page, hands);
  await writeOwn(page, hands);
  await goTo('./');
  await lookAgain(page, hands);
  await search(page, hands);
  await goTo(pageOfPractice());
  await takePractice(page, hands);
  await hands.press(page.getByRole('banner').getByRole('link', { name: t('yours.title') }));
  await expect(page).toHaveURL(/\/yours\/$/);
  await hands.arrive();
  return takeAlong(page, hands);
}

async function compare(page: Page, hands: Hands): Promise<void> {
  await hands.look('lesson');
  await hands.press(page.locator('.turn .then-side a').first());
  await expect(page.locator('[data-voice="then"] .passage:target')).toBeInViewport();
}

async function writeOwn(page: Page, hands: Hands): Promise<void> {
  const own = ownParts(page);
  await hands.write(own.fields.first(), written.then);
  await hands.write(own.fields.last(), written.now);
  await expect(own.yours).toBeVisible();
  await hands.look('own');
}

async function lookAgain(page: Page, hands: Hands): Promise<void> {
  const look = page.locator('.look[data-open]');
  // On a small screen it is below the first, and wakes once it is near.
  await look.scrollIntoViewIfNeeded();
  const range = look.getByRole('slider');
  await hands.drawToEnd(range);
  await expect(range).toHaveAttribute('aria-valuetext', 'Now');
  await hands.look('look again');
  await hands.press(page.getByRole('button', { name: t('look.next') }));
  await expect(range).toHaveValue('0');
}

async function search(page: Page, hands: Hands): Promise<void> {
  const { field, results } = panelOf(page);
  await hands.press(page.locator('[data-search-link]'));
  await expect(field).toBeFocused();
  await hands.write(field, 'miles');
  const link = results.locator('a').first();
  await expect(link).toBeVisible();
  await hands.look('results');
  await hands.press(link);
  await expect(page).toHaveURL(/mark=/);
  await hands.arrive();
  const clear = page.getByRole('button', { name: t('search.clearMarks') });
  await expect(clear).toBeVisible();
  await hands.look('marks');
  await hands.press(clear);
  await expect(clear).toHaveCount(0);
}

async function takePractice(page: Page, hands: Hands): Promise<void> {
  const section = page.locator('[data-practice]');
  const button = (name: string) => section.getByRole('button', { name });
  const [legend, soFar] = [section.locator('legend'), button(t('practice.hearSoFar'))];
  await hands.choose(section.getByRole('radio').first());
  await hands.press(button(t('practice.keeping.keep')));
  await expect(section.getByRole('link', { name: t('yours.title') })).toBeVisible();
  await hands.look('question');
  for (let left = 9; left > 0 && !(await soFar.isVisible()); left--) {
    const ask = await legend.innerText();
    await hands.press(
      button(t('practice.skip'))
        .or(button(t('practice.next')))
        .last(),
    );
    await expect(legend).not.toHaveText(ask);
    await expect(legend).toBeFocused();
  }
  await hands.press(soFar);
  await expect(section.locator('.practice-outcome').getByRole('heading').first()).toBeFocused();
  await hands.look('outcome');
}

async function takeAlong(page: Page, hands: Hands): Promise<string> {
  const { entries, island } = partsOf(page);
  await expect(entries).toHaveCount(2);
  await hands.look('yours');
  await hands.press(island.locator('summary', { hasText: t('yours.along.title') }));
  const coming = page.waitForEvent('download');
  await hands.press(island.locator('.fold').getByRole('button', { name: t('yours.along.json') }));
  return readFile(await (await coming).path(), 'utf8');
}
