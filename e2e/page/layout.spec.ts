import type { Page } from '@playwright/test';
import { listBuiltPages, listLessons } from '../built-site.ts';
import { expect, test } from '../site-test.ts';
import { measureSpreads } from './measure-spreads.ts';
import { findCrossings } from './find-crossings.ts';
import { findLongestLine } from './measure-lines.ts';

const spreads = () => [...listLessons().map(({ address }) => address), 'read/'];

test('sets now beside then on a wide screen, in columns of 45 characters or more, and below it on a phone', async ({
  page,
}) => {
  for (const address of spreads()) {
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const { then, now } of await openSpreads(page, address)) {
      expect.soft(then.order, address).toBeLessThan(now.order);
      expect.soft(then.right, address).toBeLessThan(now.left);
      expect.soft(then.top, address).toBeCloseTo(now.top, 0);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    for (const { then, now } of await page.evaluate(measureSpreads)) {
      expect.soft(then.bottom, address).toBeLessThanOrEqual(now.top);
      expect.soft(then.left, address).toBeCloseTo(now.left, 0);
      expect.soft([then.hasHead, now.hasHead], address).toEqual([true, true]);
    }
    for (const width of [700, 800, 900, 959, 960, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      for (const { then, now } of await page.evaluate(measureSpreads)) {
        const hasTwoColumns = then.right < now.left;
        const characters = Math.min(then.characters, now.characters);
        const place = `${address}, ${width} pixels wide`;
        if (width === 1280) expect.soft(hasTwoColumns, place).toBe(true);
        if (hasTwoColumns) expect.soft(characters, place).toBeGreaterThanOrEqual(45);
      }
    }
  }
});

test('sets no line of a note or a page longer than seventy characters', async ({ page }) => {
  const isText = (address: string) =>
    /^(notes\/[a-z][^/]*|about|kind-in-hindsight)\/$/.test(address);
  const texts = listBuiltPages().filter(({ kind, address }) => kind === 'page' && isText(address));
  expect(texts.length).toBeGreaterThan(10);
  for (const { address } of texts) {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    for (const width of [1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const { characters, line } = await page.evaluate(findLongestLine);
      expect.soft(characters, `${address}, ${width} pixels wide: ${line}`).toBeLessThanOrEqual(70);
      expect.soft(characters, `${address}, ${width} pixels wide`).toBeGreaterThan(45);
    }
  }
});

test('draws no line across a text, at any width', async ({ page }) => {
  const [lesson] = listLessons();
  for (const address of ['./', lesson?.address ?? '', 'read/', 'turns/']) {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    for (const width of [320, 390, 768, 959, 960, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const { lines, crossings } = await page.evaluate(findCrossings);
      const place = `${address}, ${width} pixels wide`;
      expect.soft(lines, `lines drawn on ${place}`).toBeGreaterThan(0);
      expect.soft(crossings, place).toEqual([]);
    }
  }
});

async function openSpreads(page: Page, address: string) {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  const spreads = await page.evaluate(measureSpreads);
  expect(spreads.length, `spreads on ${address}`).toBeGreaterThan(0);
  return spreads;
}
