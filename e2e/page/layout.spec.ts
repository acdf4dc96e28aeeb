import { listBuiltPages, listLessons } from '../built-site.ts';
import { expect, test } from '../site-test.ts';
import { measureSpreads } from './measure-spreads.ts';
import { findCrossings } from './find-crossings.ts';
import { findLongestLine } from './measure-lines.ts';

const widths = {
  spread: [390, 700, 800, 900, 959, 960, 1024, 1280, 1920],
  drawn: [320, 390, 768, 959, 960, 1280],
};

test('sets now beside then where there is room, in columns of 45 characters or more, and draws no line across a text at any width', async ({
  page,
}) => {
  const lessons = listLessons().map(({ address }) => address);
  const spread = new Set([...lessons, 'read/']);
  const drawn = new Set(['./', lessons[0] ?? '', 'read/', 'turns/']);
  for (const address of spread.union(drawn))
    await test.step(address, async () => {
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready);
      for (const width of new Set([...widths.spread, ...widths.drawn])) {
        const isSpread = spread.has(address) && widths.spread.includes(width);
        const isDrawn = drawn.has(address) && widths.drawn.includes(width);
        if (!isSpread && !isDrawn) continue;
        await page.setViewportSize({ width, height: 900 });
        const place = `${address}, ${width} pixels wide`;
        if (isSpread) expectColumns(await page.evaluate(measureSpreads), width, place);
        if (isDrawn) {
          const { lines, crossings } = await page.evaluate(findCrossings);
          expect.soft(lines, `lines drawn on ${place}`).toBeGreaterThan(0);
          expect.soft(crossings, `texts that a line runs through on ${place}`).toEqual([]);
        }
      }
    });
});

/** Now stands beside then on a wide screen, and below it on a phone; what lies between may do either. */
function expectColumns(
  spreads: ReturnType<typeof measureSpreads>,
  width: number,
  place: string,
): void {
  expect(spreads.length, `spreads on ${place}`).toBeGreaterThan(0);
  for (const { then, now } of spreads) {
    const hasTwoColumns = then.right < now.left;
    const characters = Math.min(then.characters, now.characters);
    if (hasTwoColumns) expect.soft(characters, place).toBeGreaterThanOrEqual(45);
    if (width === 1280) {
      expect.soft(then.order, place).toBeLessThan(now.order);
      expect.soft(then.right, place).toBeLessThan(now.left);
      expect.soft(then.top, place).toBeCloseTo(now.top, 0);
    }
    if (width === 390) {
      expect.soft(then.bottom, place).toBeLessThanOrEqual(now.top);
      expect.soft(then.left, place).toBeCloseTo(now.left, 0);
      expect.soft([then.hasHead, now.hasHead], place).toEqual([true, true]);
    }
  }
}

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
