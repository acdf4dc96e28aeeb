import { t } from '../../src/words/garden-words.ts';
import { ends, findBarriers } from '../page/axe.ts';
import { expect, test } from '../site-test.ts';
import { openOwn } from './own-page.ts';

test('shuts nobody out from writing, narrow and wide', async ({ page, context }) => {
  await context.clock.setFixedTime('2026-03-02T08:00:00Z');
  await page.setViewportSize({ width: 320, height: 800 });
  const own = await openOwn(page);
  const look = async (state: string) => {
    // Where the page grows wide, a link could come below the pointer, and show what it leads to.
    await page.mouse.move(0, 0);
    for (const { width, colorScheme } of ends) {
      const how = `${state}, ${colorScheme} at ${width}`;
      await page.setViewportSize({ width, height: 800 });
      // Colours that are still on their way to the other theme are no finding.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect.soft(await findBarriers(page), how).toEqual([]);
      const across = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(across, how).toBe(width);
    }
  };
  await look('nothing written');
  await own.fields.first().fill(`First, and long${'er'.repeat(200)}.`);
  await own.fields.last().fill('Second.');
  await expect(own.yours).toBeVisible();
  await look('both written');
  await context.clock.setFixedTime('2027-03-05T08:00:00Z');
  await page.reload();
  await own.section.scrollIntoViewIfNeeded();
  await own.add.click();
  await page.keyboard.type('Third.');
  await own.keepNot.click();
  await expect(own.line).toContainText(t('own.keeping.unkept'));
  await look('a third one, not kept');
});
