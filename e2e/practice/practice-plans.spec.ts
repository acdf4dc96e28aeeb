import { t } from '../../src/words/garden-words.ts';
import { findBarriers } from '../page/axe.ts';
import { expect, test } from '../site-test.ts';
import { answer, openAt, planText, skipToReview } from './practice-page.ts';

const planner = 'room-to-breathe';

test('a number takes the unit that was named for it, and one out of bounds is told at its field, and stays in it', async ({
  page,
}) => {
  const parts = await openAt(page, planner, 'counted');
  const { number, legend, section, plan } = parts;
  await answer(parts, 'rows of knitting');
  await expect(number).toHaveAccessibleDescription('rows of knitting');
  // As a Japanese keyboard writes it.
  await number.fill('１２００');
  const before = await legend.innerText();
  await parts.next.click();
  await expect(legend).not.toHaveText(before);
  const ask = await legend.innerText();
  await expect(number).toHaveAccessibleName(ask);
  await expect(number).toHaveAccessibleDescription('weeks');
  await number.focus();
  await page.keyboard.type('0');
  await page.keyboard.press('Enter');
  await expect(number).toBeFocused();
  await expect(number).toHaveAttribute('aria-invalid', 'true');
  await expect(number).toHaveAccessibleDescription(/The least is 1\. .*skip the question/);
  expect(await findBarriers(page, '[data-practice]')).toEqual([]);
  await page.keyboard.press('End');
  await page.keyboard.type('.5');
  await expect(number).toHaveAttribute('aria-invalid', 'false');

  await page.reload();
  await section.scrollIntoViewIfNeeded();
  await expect(parts.awake).toBeVisible();
  await expect(number, 'what does not fit outlives a reload').toHaveValue('0.5');
  await page.keyboard.press('Tab');
  for (const [typed, slip] of [
    ['999', /The most is 156\./],
    ['2.5', /whole numbers/],
    ['-', /can’t be read/],
  ] as const) {
    await number.focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await expect(number).toHaveAccessibleDescription(slip);
    await expect(legend).toHaveText(ask);
  }
  await parts.skip.click();
  await expect(legend, 'it can be skipped all the same').not.toHaveText(ask);
  await expect(plan).toContainText('3.3 rows of knitting a day');
  await parts.back.click();
  await number.focus();
  await page.keyboard.type('26');
  await page.keyboard.press('Enter');
  await expect(legend).not.toHaveText(ask);
  await expect(legend).toBeFocused();
});

test('a plan is drawn and told for its example, and again for each answer', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 320, height: 800 });
  const parts = await openAt(page, planner, 'days');
  const { plan, number } = parts;
  const example = planText(page);
  await expect(plan).toContainText('2.7 miles a day, 19 a week');
  await expect(plan).toContainText('3.6 miles a day, 22 a week');
  await expect(plan).toContainText(t('practice.plan.allExamples'));
  expect(await plan.locator('.plan-load').allTextContents()).toEqual(
    await example.locator('.plan-load').allTextContents(),
  );
  const drawing = plan.getByRole('img');
  await expect(drawing).toHaveAccessibleName(
    t('practice.plan.drawn', {
      full: t('practice.plan.some', { n: 46 }),
      rest: t('practice.plan.some', { n: 4 }),
      free: t('practice.plan.some', { n: 2 }),
    }),
  );
  for (const [kind, count] of [
    ['full', 46],
    ['rest', 4],
    ['free', 2],
  ] as const)
    // prettier-ignore
    await expect(drawing.locator(`circle.${kind}`)).toHaveCount(count);
  const bar = (index: number) => plan.locator('rect').nth(index).getAttribute('width');
  expect(Number(await bar(0))).toBeCloseTo((100 * 276) / 364, 0);
  expect(await bar(1)).toBe('100');

  await number.fill('3');
  await expect(plan).toContainText('7.2 miles a day, 22 a week');
  await expect(plan).toContainText('1000 miles, 52 weeks');
  await parts.next.click();
  await number.fill('52');
  await expect(plan).toContainText(t('practice.plan.noneLeft'));
  await expect(plan).toContainText(t('practice.plan.noLoad'));
  expect(await bar(1)).toBe('0');
  await parts.next.click();
  await skipToReview(parts);
  await parts.hear.click();
  await expect(plan).toContainText(t('practice.plan.noneLeft'));
  await parts.copy.click();
  await expect(parts.outcome.getByRole('status')).toHaveText(t('practice.copied'));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`${t('practice.plan.tight')}: 2.7 miles a day, 19 a week`);
  expect(copied).toContain(t('practice.plan.noneLeft'));
});
