import { t } from '../../src/words/garden-words.ts';
import { expect, test } from '../site-test.ts';
import { lessonWithPractice, openAwake, readPractice, skipToReview } from './practice-page.ts';

const ask = (index: number) => readPractice().practice.questions[index]?.ask ?? '';

test('goes on after a reload where it was, with every answer', async ({ page }) => {
  const { legend, options, next, awake, back } = await openAwake(page);
  await options.nth(1).check();
  await next.click();
  await page.locator('[data-practice]').getByRole('textbox').fill('Half a sen');
  await page.reload();
  await page.locator('[data-practice]').scrollIntoViewIfNeeded();
  await expect(awake).toBeVisible();
  await expect(legend).toHaveText(ask(1));
  await expect(page.locator('[data-practice]').getByRole('textbox')).toHaveValue('Half a sen');
  await back.click();
  await expect(options.nth(1)).toBeChecked();
  await page.goto('about/');
  await openAwake(page, lessonWithPractice());
  await expect(options.nth(1), 'also when the tab comes back another way').toBeChecked();
});

test('works where storage is blocked, and says what that means', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('Storage is blocked.', 'SecurityError');
      },
    });
  });
  const parts = await openAwake(page);
  const { legend, options, next, section, hear, outcome } = parts;
  await expect(section).toContainText(t('late.untilLeft'));
  await expect(section).not.toContainText(t('reflections.states.notKept'));
  await options.first().check();
  await next.click();
  await expect(legend).toHaveText(ask(1));
  await skipToReview(parts);
  await hear.click();
  await outcome.getByRole('link').first().click();
  await page.goBack();
  await section.scrollIntoViewIfNeeded();
  await expect(legend, 'nothing is said to answers that are gone').toHaveText(ask(0));
});

test('keeps nothing beyond the tab', async ({ page }) => {
  const { options, next, section } = await openAwake(page);
  await options.first().check();
  await next.click();
  await expect(section).toContainText(t('reflections.states.notKept'));
  expect(await page.evaluate(() => localStorage.length + document.cookie.length)).toBe(0);
});

test('begins anew where what the tab kept makes no sense', async ({ page }) => {
  const { site, practice } = readPractice();
  await page.addInitScript(
    (key) => sessionStorage.setItem(key, '{"answers":{"x":'),
    `${site}:practice:${practice.id}`,
  );
  const { legend } = await openAwake(page);
  await expect(legend).toHaveText(ask(0));
});

test('passing by an answer leaves it, and taking it back is a choice of its own', async ({
  page,
}) => {
  const { legend, options, next, back, skip, clear } = await openAwake(page);
  await options.first().check();
  await expect(skip, 'there is an answer').toBeHidden();
  await clear.click();
  await expect(options.first()).not.toBeChecked();
  await expect(skip, 'the focus stays where it was').toBeFocused();
  await skip.click();
  await page.locator('[data-practice]').getByRole('textbox').fill('Not to be lost');
  await expect(skip).toBeHidden();
  await next.click();
  await back.click();
  await expect(legend).toHaveText(ask(1));
  await expect(page.locator('[data-practice]').getByRole('textbox')).toHaveValue('Not to be lost');
});

test('answers from before a new start can be taken up, or gone back to', async ({ page }) => {
  const parts = await openAwake(page);
  await parts.options.first().check();
  await skipToReview(parts);
  await parts.hear.click();
  const title = await parts.outcome.getByRole('heading').innerText();
  await parts.again.click();
  await expect(parts.options.first()).not.toBeChecked();
  await page.goBack();
  await expect(parts.outcome.getByRole('heading')).toHaveText(title);
  await parts.again.click();
  await parts.takeUp.click();
  await expect(parts.review).toBeFocused();
  await parts.hear.click();
  await expect(parts.outcome.getByRole('heading')).toHaveText(title);
  await parts.again.click();
  await parts.options.nth(1).check();
  await expect(parts.takeUp, 'something else is answered now').toBeHidden();
});
