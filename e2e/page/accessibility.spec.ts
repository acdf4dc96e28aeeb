import type { Page } from '@playwright/test';
import { bringAxe, findBarriers, findBarriersInBothThemes } from './axe.ts';
import { listBuiltPages, listOneOfEachKind } from '../built-site.ts';
import { expect, test } from '../site-test.ts';
import { findLosses } from './find-losses.ts';
import { findMotion } from './find-motion.ts';
import { findSmallTargets } from './find-small-targets.ts';
import { walkByTab } from './walk-by-tab.ts';

const phone = { width: 390, height: 844 };
/** A screen of 1280 by 1024 pixels, zoomed to 400 %, which is as narrow as the narrowest phone. */
const zoomed = { width: 320, height: 256 };
const ends = [
  { width: 320, height: 640 },
  { width: 1280, height: 900 },
];

// Both workers take a share of the pages, each of which is visited once for everything.
for (const share of [0, 1])
  test(`shuts nobody out of any page, every second from ${share ? 'the second' : 'the first'}`, async ({
    page,
    trouble,
  }) => {
    test.setTimeout(300_000);
    // The page for lost addresses cannot know where an icon would be, and that for no connection looks for the garden.
    trouble.expect(/favicon\.ico|offline\/garden\.json/);
    const templates = new Set(listOneOfEachKind().map(({ address }) => address));
    const pages = listBuiltPages().filter(({ kind }) => kind !== 'alias');
    await bringAxe(page);
    for (const { address } of pages.filter((_, index) => index % 2 === share)) {
      await page.setViewportSize(phone);
      await page.goto(address);
      const found: string[] = [];
      const look = (findings: string[], how: string) =>
        found.push(...findings.map((finding) => `${how}: ${finding}`));
      look(await findBarriersInBothThemes(page), 'by axe');
      if (templates.has(address))
        for (const size of ends) {
          await page.setViewportSize(size);
          look(await findBarriers(page), `by axe, ${size.width} pixels wide`);
        }
      look(await page.evaluate(findMotion), 'without motion');
      const heads = await page.evaluate(() => document.querySelectorAll('h1').length);
      expect.soft(heads, `${address}, heads of the page`).toBe(1);
      await page.setViewportSize(zoomed);
      look(await page.evaluate(findLosses), 'zoomed');
      look(await page.evaluate(findSmallTargets), 'by finger');
      look(await walkByTab(page), 'by keyboard');
      look(await findLossesWith(page, wideSpacing), 'with text set wide');
      await page.setViewportSize(phone);
      look(await findLossesWith(page, twiceAsLarge), 'with text twice as large');
      expect.soft(found, address).toEqual([]);
    }
  });

/** As much room as a reader may ask for between lines, paragraphs, letters and words (WCAG 1.4.12). */
const wideSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;
const twiceAsLarge = 'html { font-size: 200% !important }';

/** What is lost once a reader's own styles are added to those of the page, in place of any that were added before. */
async function findLossesWith(page: Page, styles: string): Promise<string[]> {
  await page.evaluate((text) => {
    // The way past the head lies over it while it has the focus.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (!globalThis.readersStyles) {
      globalThis.readersStyles = new CSSStyleSheet();
      document.adoptedStyleSheets.push(globalThis.readersStyles);
    }
    globalThis.readersStyles.replaceSync(text);
  }, styles);
  return page.evaluate(findLosses);
}

declare global {
  /** There once a reader's own styles were added. */
  var readersStyles: CSSStyleSheet | undefined;
}
