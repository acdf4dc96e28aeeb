import { t } from '../../src/words/garden-words.ts';
import { ends, findBarriers } from '../page/axe.ts';
import { expect, test } from '../site-test.ts';
import { openOwn } from './own-page.ts';

for (const { width, colorScheme } of ends)
  test(`shuts nobody out from writing, ${colorScheme} at ${width}`, async ({ page, context }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    await context.clock.setFixedTime('2026-03-02T08:00:00Z');
    const own = await openOwn(page);
    const look = async () => {
      expect(await findBarriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    };
    await look();
    await own.fields.first().fill(`First, and long${'er'.repeat(200)}.`);
    await own.fields.last().fill('Second.');
    await expect(own.yours).toBeVisible();
    await look();
    await context.clock.setFixedTime('2027-03-05T08:00:00Z');
    await page.reload();
    await own.section.scrollIntoViewIfNeeded();
    await own.add.click();
    await page.keyboard.type('Third.');
    await own.keepNot.click();
    await expect(own.line).toContainText(t('own.keeping.unkept'));
    await look();
  });
