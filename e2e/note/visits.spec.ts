import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { findBarriersInBothThemes } from '../page/axe.ts';
import { expect, test } from '../site-test.ts';

const choice = (page: Page) => page.getByLabel(t('visits.choose'));
const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage));

test('marks what has come or changed since the last visit, once a reader asks for it, and is erased with everything else', async ({
  page,
}) => {
  await page.clock.install({ time: '2026-11-23T12:00:00' });
  await page.goto('notes/');
  await expect(choice(page)).not.toBeChecked();
  await expect(page.getByText(t('visits.hint'))).toBeVisible();
  expect(await kept(page), 'nobody has asked').toEqual([]);

  await choice(page).check();
  const status = page.locator('[data-visits] [role="status"]');
  await expect(status).toHaveText(t('visits.first', { day: '23 November 2026' }));
  await page.reload();
  await expect(choice(page)).toBeChecked();
  await expect(status).toHaveText(t('visits.first', { day: '23 November 2026' }));
  expect(await kept(page)).toEqual([expect.stringMatching(/:visits$/)]);

  await page.clock.setFixedTime('2026-12-06T12:00:00');
  await page.reload();
  await expect(status).toHaveText(t('visits.since', { day: '23 November 2026' }));
  const marked = page.locator('li:has(.new-mark)');
  const since = page.locator('[data-came^="2026-11-29"], [data-tended^="2026-11-29"]');
  expect(await since.count()).toBeGreaterThan(0);
  await expect(marked).toHaveCount(await since.count());
  await expect(marked.first().getByRole('heading')).toContainText(t('visits.tended'));
  expect(await findBarriersInBothThemes(page)).toEqual([]);

  await choice(page).uncheck();
  await expect(marked).toHaveCount(0);
  expect(await kept(page)).toEqual([]);

  // Where there is nothing else to erase.
  await choice(page).check();
  expect(await kept(page)).toHaveLength(1);
  await page.goto('yours/');
  await page.locator('summary', { hasText: t('yours.erase.title') }).click();
  await page.getByRole('button', { name: t('yours.erase.all') }).click();
  expect(await kept(page)).toEqual([]);
  await expect(page.getByRole('heading', { name: t('yours.empty') })).toBeFocused();
});
