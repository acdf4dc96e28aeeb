import { expect, test } from './garden.ts';
import { lessonWithPractice, openAwake, readPractice, words } from './practice-page.ts';

const ask = (index: number) => readPractice().practice.questions[index]?.ask ?? '';

test('goes on after a reload where it was, with every answer', async ({ page }) => {
  const { legend, options, next, skip, back } = await openAwake(page);
  await options.nth(1).check();
  await next.click();
  await page.getByRole('textbox').fill('Half a sen');
  await page.reload();
  await page.locator('[data-practice]').scrollIntoViewIfNeeded();
  await expect(skip).toBeVisible();
  await expect(legend).toHaveText(ask(1));
  await expect(page.getByRole('textbox')).toHaveValue('Half a sen');
  await back.click();
  await expect(options.nth(1)).toBeChecked();
  await page.goto('about/');
  await openAwake(page, lessonWithPractice());
  await expect(options.nth(1), 'also when the tab comes back another way').toBeChecked();
});

test('keeps nothing beyond the tab, and works where storage is blocked', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('Storage is blocked.', 'SecurityError');
      },
    });
  });
  const { legend, next, section } = await openAwake(page);
  await expect(section).toContainText(words.kept);
  await next.click();
  await expect(legend).toHaveText(ask(1));
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
