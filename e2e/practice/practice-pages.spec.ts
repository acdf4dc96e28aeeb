import { goBack, needsBackForwardCache, test } from '../back-forward-cache.ts';
import { expect } from '../site-test.ts';
import { lessonWithPractice, openAwake, pageOfPractice, readPractice } from './practice-page.ts';

test('a page that stands there again takes over what another one has added', async ({ page }) => {
  needsBackForwardCache();
  const ask = (index: number) => readPractice().practice.questions[index]?.ask ?? '';
  const { legend, options, next, back, awake } = await openAwake(page, lessonWithPractice());
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.body.dataset.restored = String(persisted);
    });
  });
  await options.first().check();
  await next.click();
  await page.locator('[data-practice]').getByRole('textbox').fill('Named on the first page');
  await page.goto(pageOfPractice());
  await expect(awake).toBeVisible();
  await next.click();
  await options.nth(1).check();
  await next.click();
  await goBack(page, 3);
  await expect(page.locator('body'), 'kept as it was').toHaveAttribute('data-restored', 'true');
  await page.locator('[data-practice]').getByRole('textbox').fill('Named anew');
  await next.click();
  await expect(legend).toHaveText(ask(2));
  await expect(options.nth(1), 'answered on the other page').toBeChecked();
  await back.click();
  await expect(page.locator('[data-practice]').getByRole('textbox')).toHaveValue('Named anew');
});
