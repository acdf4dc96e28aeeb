import { expect, test } from '../site-test.ts';

test('tells on its day what was held on that day of an earlier year, and on no other', async ({
  page,
  context,
}) => {
  await page.goto('./');
  const days = page.locator('[data-past-day]');
  const day = (await days.first().getAttribute('data-past-day')) ?? '';
  const year = Number(await days.first().getAttribute('data-year'));
  // The day itself comes last, where its link is followed.
  for (const [date, isShown] of [
    [`${year}-${day}T12:00:00`, false],
    [`${year + 9}-07-30T12:00:00`, false],
    [`${year + 9}-${day}T12:00:00`, true],
  ] as const) {
    await context.clock.setFixedTime(date);
    await page.reload({ waitUntil: 'networkidle' });
    await expect(days.first(), date).toBeVisible({ visible: isShown });
  }
  await days.first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/lessons\/[^/]+\/#stance-\d+$/);
});
