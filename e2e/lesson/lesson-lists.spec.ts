import type { Page } from '@playwright/test';
import { t } from '../../src/words/garden-words.ts';
import { expect, test } from '../site-test.ts';

test('makes each lesson in a list one target, with its question and what changed in it, and not the lines of the opening', async ({
  page,
}) => {
  await page.goto('./');
  await expectOneTarget(page, './');
  const lines = await page.locator('.lesson-path .lesson > p').allInnerTexts();
  expect(lines.length).toBeGreaterThan(0);
  await page.goto('lessons/');
  await expectOneTarget(page, 'lessons/');
  const lessons = page.getByRole('main').getByRole('listitem');
  await expect(lessons).toHaveCount(lines.length / 2);
  const told = await lessons.allInnerTexts();
  for (const line of lines) expect.soft(told.join('\n')).not.toContain(line.split('\n').at(-1));
  for (const lesson of await lessons.all()) {
    const changed = await lesson.locator('.changed').innerText();
    expect(changed).toContain(t('lesson.changed'));
    const said = [await lesson.locator('.question').innerText(), changed.split('\n').at(-1)];
    const address = await lesson.getByRole('link').evaluate((one: HTMLAnchorElement) => one.href);
    const text = await (await page.request.get(address)).text();
    for (const sentence of said) expect.soft(text, address).toContain(sentence);
  }
});

/** Wherever a lesson is pressed, it leads to its page, and its link is named by its title. */
async function expectOneTarget(page: Page, address: string): Promise<void> {
  const lesson = page.locator('.lesson-path .lesson').first();
  const link = lesson.getByRole('link');
  const title = await lesson.getByRole('heading').innerText();
  await expect(link, address).toHaveAccessibleName(title);
  const to = await link.evaluate((one: HTMLAnchorElement) => one.href);
  for (const part of await lesson.locator('> *').all()) {
    const under = await part.evaluate((one) => {
      one.scrollIntoView({ behavior: 'instant', block: 'center' });
      const { left, top, height } = one.getBoundingClientRect();
      return document.elementFromPoint(left + 2, top + height / 2)?.closest('a')?.href;
    });
    expect(under, address).toBe(to);
  }
  await link.focus();
  const outline = await link.evaluate((one) => {
    const { inlineSize, blockSize } = getComputedStyle(one, '::after');
    return { width: parseFloat(inlineSize), height: parseFloat(blockSize) };
  });
  const row = await lesson.boundingBox();
  expect(outline.width, address).toBeGreaterThanOrEqual(row?.width ?? Infinity);
  expect(outline.height, address).toBeGreaterThan((row?.height ?? Infinity) - 30);
}
