import { t } from '../../src/words/garden-words.ts';
import { listLessons } from '../built-site.ts';
import { expect, test } from '../site-test.ts';

const places = () => ['./', listLessons()[0]?.address ?? '', 'turns/', 'notes/', 'read/'];

test('offers the way past the head first, and goes it', async ({ page }) => {
  for (const address of places()) {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: t('page.skip') });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await expect(skip).toHaveCSS('clip-path', 'none');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    const isInText = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    expect(isInText, `what follows on ${address}`).toBe(true);
  }
});
