import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { listLessons, listPages } from '../built-site.ts';
import { expect, test } from '../site-test.ts';
import { findCollisions } from './find-collisions.ts';

const isNote = (address: string) => /^notes\/[a-z]/.test(address);

/** Addresses from the garden’s root, of the links that a selector finds. */
function linksIn(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(`${selector} a`)
    .evaluateAll((links) =>
      links.map((link) => (link.getAttribute('href') ?? '').replace(/^(?:\.\.\/)+/, '')),
    );
}

test('draws every lesson in its order and every note as a link, no label on another, and says all of it in words', async ({
  page,
}) => {
  await page.goto('map/');
  await page.evaluate(() => document.fonts.ready);
  const drawn = await linksIn(page, '.map');
  const pages = listPages().map(({ address }) => address);
  expect(drawn.toSorted()).toEqual(
    [...listLessons().map(({ address }) => address), ...pages.filter(isNote)].sort(),
  );
  const { labels, collisions } = await page.evaluate(findCollisions);
  expect(labels).toBe(drawn.length);
  expect(collisions).toEqual([]);
  await expectWords(page, drawn);
  await expectYears(page);
  await page.goto('lessons/');
  const inOrder = (await linksIn(page, '.lesson-path')).map((address) => `lessons/${address}`);
  expect(drawn.filter((address) => address.startsWith('lessons/'))).toEqual(inOrder);
});

/** Under the drawing stand all places and all threads in words. */
async function expectWords(page: Page, drawn: string[]): Promise<void> {
  const threads = await page.locator('.map .threads path[class^="voice-"]').count();
  const places = page.locator('.map-words > li > a');
  expect((await linksIn(page, '.map-words > li >')).toSorted()).toEqual(drawn.toSorted());
  expect(await places.count()).toBe(drawn.length);
  expect(threads).toBeGreaterThan(10);
  await expect(page.locator('.map-words p:has([class^="voice-"]) a')).toHaveCount(threads);
}

/** Every stance is on the line of its years, or apart from it, with its place in the lesson. */
async function expectYears(page: Page): Promise<void> {
  const stances = listLessons().flatMap(({ html, address }) =>
    [...html.matchAll(/data-stance="(\d+)"/g)].map(
      ([, number = '']) => `${address}#stance-${number}`,
    ),
  );
  expect((await linksIn(page, '.years')).toSorted()).toEqual(stances.sort());
  await expect(page.locator('.years .line').getByRole('listitem')).not.toHaveCount(0);
}

test('prints on one sheet, can be moved by keys on a phone, and leads on by them, while the page stays', async ({
  page,
}) => {
  await page.goto('map/');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));

  await page.setViewportSize({ width: 390, height: 844 });
  const frame = page.getByRole('region', { name: t('map.title') });
  await frame.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/lessons\/[^/]+\/$/);
});
