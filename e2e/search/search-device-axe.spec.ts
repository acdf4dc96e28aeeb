import { t } from '../../src/words/garden-words.ts';
import { findBarriersInBothThemes } from '../page/axe.ts';
import { keptOf, openKeeping, own } from './device-search.ts';
import { expect, test } from '../site-test.ts';
import { openDialog } from './search-steps.ts';

test('has nothing for axe to find with what is kept, light or dark', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openKeeping(page);
  const { field, status } = await openDialog(page);
  const look = async (state: string) => {
    expect.soft(await findBarriersInBothThemes(page), state).toEqual([]);
    const across = await page.evaluate(() => document.querySelector('dialog')?.scrollWidth);
    expect.soft(across, `${state} is as wide as the phone`).toBeLessThanOrEqual(320);
  };
  await field.fill('rested');
  await expect(status).toHaveText(/Three reflections/);
  await look('both');
  await field.fill(own);
  await expect(status).toHaveText(/One reflection/);
  await look('only what is kept');
  await keptOf(page).mode.check();
  await expect(status).toHaveText(t('search.kept', { n: 1 }));
  await look('the mode');
  await field.fill('zxqv');
  await expect(status).toHaveText(t('search.keptNothing', { query: 'zxqv' }));
  await look('nothing');
});
