import { t } from '../../src/words/garden-words.ts';
import { expect, test } from '../site-test.ts';
import { lessonWithPractice, openAwake, readPractice, skipToReview } from './practice-page.ts';

const ask = (index: number) => readPractice().practice.questions[index]?.ask ?? '';

test('passing by leaves an answer, taking it back is a choice of its own, and all goes on after a reload', async ({
  page,
}) => {
  const { legend, options, next, back, skip, clear, section, awake } = await openAwake(page);
  const words = section.getByRole('textbox');
  await options.first().check();
  await expect(skip, 'there is an answer').toBeHidden();
  await clear.click();
  await expect(options.first()).not.toBeChecked();
  await expect(skip, 'the focus stays where it was').toBeFocused();
  await skip.click();
  await words.fill('Not to be lost');
  await expect(skip).toBeHidden();
  await next.click();
  await back.click();
  await expect(legend).toHaveText(ask(1));
  await expect(words).toHaveValue('Not to be lost');
  await expect(section).toContainText(t('reflections.states.notKept'));
  const beyond = await page.evaluate(() => localStorage.length + document.cookie.length);
  expect(beyond, 'kept beyond the tab').toBe(0);

  await back.click();
  await options.nth(1).check();
  await next.click();
  await words.fill('Half a sen');
  await page.reload();
  await section.scrollIntoViewIfNeeded();
  await expect(awake).toBeVisible();
  await expect(legend, 'after a reload').toHaveText(ask(1));
  await expect(words).toHaveValue('Half a sen');
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

test('begins anew where what the tab kept makes no sense, and answers from before a new start can be taken up, or gone back to', async ({
  page,
}) => {
  const { site, practice } = readPractice();
  await page.addInitScript(
    (key) => sessionStorage.setItem(key, '{"answers":{"x":'),
    `${site}:practice:${practice.id}`,
  );
  const parts = await openAwake(page);
  await expect(parts.legend).toHaveText(ask(0));
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
