import type { Page } from '@playwright/test';
import { t } from '../../src/words/garden-words.ts';
import { announcementsOf } from '../announcements.ts';
import { findLosses } from '../page/find-losses.ts';
import { expect, test } from '../site-test.ts';
import { translatePage } from '../translate-page.ts';
import { expectApart } from './expect-apart.ts';
import { byKeyboard, byPointer } from './hands.ts';
import { takeJourney, written, type Place } from './journey.ts';

test.describe.configure({ timeout: 120_000 });

test('all of it can be done in a page that the browser translates', async ({ page }) => {
  const hands = { ...byPointer(page), arrive: () => translatePage(page) };
  expectBoth(await takeJourney(page, hands));
});

test('all of it can be done by keyboard alone, and is told once to whoever listens', async ({
  page,
}) => {
  const told = await announcementsOf(page);
  expectBoth(await takeJourney(page, byKeyboard(page)));
  const said = told.filter((text) => text !== t('search.looking'));
  expect(said.filter((text, index) => text === said[index - 1])).toEqual([]);
  // Once for each of the two that were kept, whatever is written or answered after.
  expect(said.filter((text) => text === t('reflections.states.kept'))).toHaveLength(2);
  expect(said.filter((text) => text.endsWith(' passages.'))).toHaveLength(1);
});

test('all of it can be done in a reader’s own colours, which keep apart what belongs apart', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const hands = { ...byPointer(page), look: (place: Place) => expectApart(page, place) };
  expectBoth(await takeJourney(page, hands));
});

test('all of it can be done on a phone with text twice as large, and nothing is lost', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const look = async (place: string) =>
    expect.soft(await page.evaluate(findLosses), place).toEqual([]);
  expectBoth(await takeJourney(page, { ...byPointer(page), arrive: () => enlarge(page), look }));
});

function expectBoth(exported: string): void {
  expect(JSON.parse(exported)).toHaveProperty('reflections.length', 2);
  for (const text of Object.values(written)) expect(exported).toContain(text);
}

function enlarge(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { font-size: 200% !important }');
    document.adoptedStyleSheets.push(sheet);
  });
}
