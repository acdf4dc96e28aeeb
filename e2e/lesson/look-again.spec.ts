import type { Locator, Page } from '@playwright/test';
import { t } from '../../src/words/garden-words.ts';
import { findBarriers } from '../page/axe.ts';
import { expect, test } from '../site-test.ts';

const openLook = (page: Page) => page.locator('.look[data-open]');
const softnessOf = (words: Locator) =>
  words.evaluateAll((all: HTMLElement[]) =>
    all.map(({ style }) => Number(style.getPropertyValue('--soft'))),
  );

test('turns a belief word by word as the seam is drawn across it, and shows one belief after the other @sub-path', async ({
  page,
}) => {
  await page.goto('./');
  await drawTheSeam(page);
  await showEveryBelief(page);
});

test('moves no word while others soften, nothing when its script comes, and shows no stage where nothing should move', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let moved = 0;
    new PerformanceObserver((list) => {
      // The seam itself moves, but by the reader's own hand.
      for (const entry of list.getEntries())
        if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput)
          moved += Number(entry.value);
      document.documentElement.dataset.moved = String(moved);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('turns/');
  const words = openLook(page).locator('.hard span');
  await expect(words.first()).toBeVisible();
  const places = () =>
    words.evaluateAll((all) => all.map((word) => word.getBoundingClientRect().left));
  const before = await places();
  await openLook(page).getByRole('slider').focus();
  for (const key of ['Home', 'PageUp', 'PageUp', 'End']) {
    await page.keyboard.press(key);
    expect(await places()).toEqual(before);
  }
  expect(Number((await page.locator('html').getAttribute('data-moved')) ?? 0)).toBe(0);

  // The pair is then said in words alone.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await expect(page.locator('.look-again .words').first()).toBeVisible();
  await expect(page.locator('.look-again .stage').first()).toBeHidden();
  await expect(page.getByRole('slider')).toHaveCount(0);
});

/** By key and by hand. */
async function drawTheSeam(page: Page): Promise<void> {
  const range = openLook(page).getByRole('slider');
  const words = openLook(page).locator('.hard span');
  await expect(words.first()).toBeVisible();
  await range.focus();
  await page.keyboard.press('Home');
  expect(await range.getAttribute('aria-valuetext')).toBe('Then');
  expect(new Set(await softnessOf(words))).toEqual(new Set([0]));
  const stage = await openLook(page).locator('.stage').boundingBox();
  if (!stage) throw new Error('Expected a stage, found none.');
  await page.mouse.move(stage.x + 5, stage.y + 40);
  await page.mouse.down();
  await page.mouse.move(stage.x + stage.width / 3, stage.y + 40);
  await page.mouse.up();
  expect(await range.getAttribute('aria-valuetext')).toBe(t('look.half'));
  const third = await softnessOf(words);
  expect(third[0], 'the first word').toBe(1);
  expect(Math.min(...third), 'the hardest word').toBe(0);
  await range.focus();
  await page.keyboard.press('End');
  expect(await range.getAttribute('aria-valuetext')).toBe('Now');
  expect(new Set(await softnessOf(words))).toEqual(new Set([1]));
}

/** Each in words below it. */
async function showEveryBelief(page: Page): Promise<void> {
  const next = page.getByRole('button', { name: t('look.next') });
  const back = page.getByRole('button', { name: t('look.back') });
  await expect(back).toBeDisabled();
  const seen = new Set<string>();
  while (await next.isEnabled()) {
    seen.add(await openLook(page).locator('.words').innerText());
    await next.click();
    await expect(openLook(page)).toHaveCount(1);
    expect(await openLook(page).getByRole('slider').inputValue()).toBe('0');
    // Where nothing may move there is no stage, which is what every other look of axe sees.
    expect.soft(await findBarriers(page, '.look-again')).toEqual([]);
  }
  expect(seen.size).toBeGreaterThan(3);
  await back.click();
  await expect(next).toBeEnabled();
}
