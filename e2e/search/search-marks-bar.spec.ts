import { t } from '../../src/words/garden-words.ts';
import { listLessons } from '../built-site.ts';
import { walkByTab } from '../page/walk-by-tab.ts';
import { expect, test } from '../site-test.ts';
import { listMarks } from './search-steps.ts';
import { findOwnWord, isVoice, readTexts } from './search-words.ts';

test('keeps the marks where a fragment leads to a footnote of the same stance or out of it, in a bar with room in one row of a phone', async ({
  page,
}) => {
  const lesson = listLessons().find(({ html }) => html.includes('data-footnote-ref'));
  await page.goto(lesson?.address ?? '');
  const footnote = page.locator('[data-footnote-ref]').first();
  const stance = page.locator('[data-stance]').filter({ has: footnote });
  await page.goto(`${lesson?.address ?? ''}?mark=the#${(await stance.getAttribute('id')) ?? ''}`);
  const bar = page.locator('.notice-bar');
  await expect(bar).toBeVisible();
  const count = (await listMarks(page)).length;
  for (const link of [footnote, page.getByRole('link', { name: t('page.skip') })]) {
    const hash = await link.evaluate((one: HTMLAnchorElement) => {
      one.click();
      return one.hash;
    });
    await expect(page).toHaveURL(new RegExp(`${hash}$`));
    await expect(bar).toBeVisible();
    expect(await listMarks(page)).toHaveLength(count);
  }

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${listLessons()[0]?.address ?? ''}?mark=the&mark=a#stance-10`);
  const parts = bar.locator('> *');
  await expect(parts.first()).not.toBeEmpty();
  for (const isNext of [false, true]) {
    if (isNext) await parts.nth(1).click();
    const middles = await parts.evaluateAll((all) =>
      all.map((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return Math.round((top + bottom) / 2);
      }),
    );
    expect(Math.max(...middles) - Math.min(...middles), 'in one row').toBeLessThanOrEqual(2);
  }
  await page.setViewportSize({ width: 320, height: 256 });
  expect(await walkByTab(page), 'nothing that takes the focus is under it').toEqual([]);
});

test('is the first stop after the place that a reader came for, speaks, and brings each mark into view, after the last the first', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 400 });
  await page.addInitScript(() => {
    const said: string[] = [];
    new MutationObserver((records) => {
      for (const { target, type } of records)
        if (type === 'childList' && target instanceof Element && target.closest('.notice-bar'))
          said.push(target.textContent);
      document.documentElement.dataset.said = said.join('|');
    }).observe(document, { childList: true, subtree: true });
  });
  const { word, text } = findOwnWord(await readTexts(), isVoice('now'));
  await page.goto(text.address.replace('#', `?mark=still&mark=${word}#`));
  const root = page.locator('html');
  const next = page.getByRole('button', { name: t('search.nextMark') });
  await expect(next).toBeVisible();
  const { length } = await listMarks(page);
  // In the page before it is filled: only a change is heard.
  await expect(root).toHaveAttribute('data-said', t('search.marked', { n: length }));
  await page.keyboard.press('Tab');
  await expect(next).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(root).toHaveAttribute('data-said', new RegExp(`\\|Mark \\d+ of ${length}\\. \\S`));
  const seen = new Set<number>();
  await expect
    .poll(async () => {
      await page.keyboard.press('Enter');
      for (const [index, { top, bottom }] of (await listMarks(page)).entries())
        if (top > 0 && bottom < 400) seen.add(index);
      return seen.size;
    }, 'how many marks came into view')
    .toBe(length);
  await expect(next).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: t('search.clearMarks') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.notice-bar')).toHaveCount(0);
  await expect(page.locator('section:focus')).toHaveAttribute('data-voice', 'now');
});
