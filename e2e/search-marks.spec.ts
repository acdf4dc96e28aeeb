import type { Page } from '@playwright/test';
import { listLessons } from './built-site.ts';
import { expect, test } from './garden.ts';
import { english as words } from '../src/words/english.ts';
import { openDialog, search } from './search-steps.ts';
import { findOwnWord, isVoice, readTexts } from './search-words.ts';

test('marks what was found in the stance, and clears the marks', async ({ page }) => {
  const { word, text } = findOwnWord(await readTexts(), isVoice('now'));
  await page.goto('./');
  const { field, links } = await openDialog(page);
  await field.fill(word);
  await links.first().click();
  await expect(page.locator(new URL(text.address, page.url()).hash)).toBeInViewport();
  const marked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) =>
        range instanceof Range ? range.toString().toLowerCase() : '',
      ),
    );
  await expect.poll(marked).toContain(word);
  await expect(page.getByText(search.marked((await marked()).length))).toBeVisible();
  await page.getByRole('button', { name: search.clear }).click();
  expect(await marked()).toEqual([]);
  await expect(page.getByRole('button', { name: search.clear })).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('');
});

test('brings a mark into view that stands further down, and after the last the first', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 400 });
  const { word, text } = findOwnWord(await readTexts(), isVoice('now'));
  await page.goto(text.address.replace('#', `?mark=still&mark=${word}#`));
  const show = page.getByRole('button', { name: search.nextMark });
  await show.focus();
  const places = await listMarks(page);
  const seen = new Set<number>();
  await expect
    .poll(async () => {
      await page.keyboard.press('Enter');
      for (const [index, { top, bottom }] of (await listMarks(page)).entries())
        if (top > 0 && bottom < 400) seen.add(index);
      return seen.size;
    })
    .toBe(places.length);
  await expect(show).toBeFocused();
});

test('keeps the marks where a fragment leads to a footnote of the same stance or out of it', async ({
  page,
}) => {
  const lesson = listLessons().find(({ html }) => html.includes('data-footnote-ref'));
  await page.goto(lesson?.address ?? '');
  const footnote = page.locator('[data-footnote-ref]').first();
  const stance = page.locator('[data-stance]').filter({ has: footnote });
  await page.goto(`${lesson?.address ?? ''}?mark=the#${(await stance.getAttribute('id')) ?? ''}`);
  const bar = page.locator('.marks-bar');
  await expect(bar).toBeVisible();
  const count = (await listMarks(page)).length;
  for (const link of [footnote, page.getByRole('link', { name: words.skip })]) {
    const hash = await link.evaluate((one: HTMLAnchorElement) => {
      one.click();
      return one.hash;
    });
    await expect(page).toHaveURL(new RegExp(`${hash}$`));
    await expect(bar).toBeVisible();
    expect(await listMarks(page)).toHaveLength(count);
  }
});

test('is the first stop after the place that a reader came for, and speaks', async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    new MutationObserver((records) => {
      for (const { target, type } of records)
        if (type === 'childList' && target instanceof Element && target.closest('.marks-bar'))
          said.push(target.textContent);
      document.documentElement.dataset.said = said.join('|');
    }).observe(document, { childList: true, subtree: true });
  });
  const { word, text } = findOwnWord(await readTexts(), isVoice('now'));
  await page.goto(text.address.replace('#', `?mark=still&mark=${word}#`));
  const root = page.locator('html');
  const next = page.getByRole('button', { name: search.nextMark });
  await expect(next).toBeVisible();
  const { length } = await listMarks(page);
  // In the page before it is filled: only a change is heard.
  await expect(root).toHaveAttribute('data-said', search.marked(length));
  await page.keyboard.press('Tab');
  await expect(next).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(root).toHaveAttribute('data-said', new RegExp(`\\|Mark \\d+ of ${length}\\. \\S`));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: search.clearMarks })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.marks-bar')).toHaveCount(0);
  await expect(page.locator('section:focus')).toHaveAttribute('data-voice', 'now');
});

test('has room for its bar in one row of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${listLessons()[0]?.address ?? ''}?mark=the&mark=a#stance-10`);
  const parts = page.locator('.marks-bar > *');
  await expect(parts.first()).not.toBeEmpty();
  for (const isNext of [false, true]) {
    if (isNext) await parts.nth(1).click();
    const middles = await parts.evaluateAll((all) =>
      all.map((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return Math.round((top + bottom) / 2);
      }),
    );
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThanOrEqual(2);
  }
});

test.describe('where a browser cannot paint', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(CSS, 'highlights');
    });
  });

  test('marks by elements, and leaves the page as it was', async ({ page }) => {
    await page.goto('notes/rest/');
    const before = await describeText(page);
    await page.goto(`notes/rest/?mark=the&mark=rest`);
    const marks = page.locator('main mark');
    await expect(page.getByRole('button', { name: search.clear })).toBeVisible();
    await expect(page.getByText(search.marked(await marks.count()))).toBeVisible();
    expect(await marks.count()).toBeGreaterThan(3);
    expect((await describeText(page)).text).toBe(before.text);
    await page.getByRole('button', { name: search.clear }).click();
    await expect(marks).toHaveCount(0);
    await expect(page.locator('.prose')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await describeText(page)).toEqual(before);
  });

  test('marks a phrase that runs into a link, and shows it', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 400 });
    await page.goto('notes/rest/');
    const [before, within] = await page
      .locator('.prose a')
      .last()
      .evaluate((link) => [
        /[a-z]+(?=\s*$)/i.exec(link.previousSibling?.textContent ?? '')?.[0] ?? '',
        /^[a-z]+/i.exec(link.textContent)?.[0] ?? '',
      ]);
    expect(before && within).not.toBe('');
    await page.goto(`notes/rest/?mark=${before}+${within}`);
    await expect(page.locator('main mark')).toHaveText([before, within], { ignoreCase: true });
    await expect(page.locator('main mark').last()).toBeInViewport();
    await expect(page.getByText(search.marked(1))).toBeVisible();
  });
});

/** Where the painted marks are in the window. */
function listMarks(page: Page) {
  return page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].flatMap((range) => {
      if (!(range instanceof Range)) return [];
      const { top, bottom } = range.getBoundingClientRect();
      return [{ top, bottom }];
    }),
  );
}

/** The text of a page as it stands in the document: its markup, its ids, and how many texts it is made of. */
function describeText(page: Page) {
  return page.getByRole('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    let texts = 0;
    while (walker.nextNode()) texts++;
    return {
      texts,
      text: main.querySelector('.prose')?.textContent,
      ids: [...main.querySelectorAll('[id]')].map(({ id }) => id),
      markup: main.innerHTML,
    };
  });
}
