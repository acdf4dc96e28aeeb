import { findBarriers } from './axe.ts';
import { expect, test } from './garden.ts';
import { readFirstQuestion, skipToReview, takeToOutcome } from './practice-steps.ts';

const address = 'practices/expanding-or-depleting/';
const lesson = 'lessons/stretch-goals/';

test('is taken by keyboard alone, from the first question to what it says', async ({ page }) => {
  await page.goto(address);
  const first = await readFirstQuestion(page);
  await page.getByRole('radio', { name: 'Something lifts' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Next' }).press('Enter');
  await expect(page.locator('.practice legend')).not.toHaveText(first);
  await expect(page.locator('.practice legend')).toBeFocused();
  for (let step = 0; step < 20; step++) {
    if (await page.getByRole('heading', { name: 'What you answered' }).isVisible()) break;
    const before = await page.locator('.practice legend').textContent();
    await page.getByRole('button', { name: 'Skip' }).press('Enter');
    await expect(page.locator('.practice legend').or(page.locator('#_review'))).not.toHaveText(
      before ?? '',
    );
  }
  await expect(page.locator('#_review')).toBeFocused();
  await page.getByRole('button', { name: 'Hear what it says' }).press('Enter');
  await expect(page.locator('#_outcome')).toBeFocused();
  await expect(page.getByText('Because you said')).toBeVisible();
});

test('keeps what was chosen and sent before it woke', async ({ page }) => {
  await page.route(/mount-practice|expanding-or-depleting\.json/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto(lesson);
  await page.getByRole('radio', { name: 'Something sinks' }).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.locator('.practice legend')).toHaveText('What would you call this goal?');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('radio', { name: 'Something sinks' })).toBeChecked();
});

test('goes on where it was after a reload, and back with the browser', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('radio', { name: 'Something lifts' }).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('textbox').fill('A garden');
  await page.reload();
  await expect(page.getByRole('textbox')).toHaveValue('A garden');
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Something lifts' })).toBeChecked();
  await page.goForward();
  await expect(page.getByRole('textbox')).toHaveValue('A garden');
});

test('loses no later answer when an early one changes', async ({ page }) => {
  await page.goto(address);
  await takeToOutcome(page, { choose: 'Something lifts', write: 'A garden' });
  await page.getByRole('button', { name: 'Back to your answers' }).click();
  await page
    .getByRole('button', { name: /^Change/ })
    .first()
    .click();
  await page.getByRole('radio', { name: 'Something sinks' }).check();
  await page.goBack();
  await expect(page.locator('.practice .answers')).toContainText('Something sinks');
  await expect(page.locator('.practice .answers')).toContainText('A garden');
});

for (const [what, pattern] of [
  ['its script', /mount-practice/],
  ['its questions', /expanding-or-depleting\.json/],
] as const) {
  test(`says so when ${what} cannot be loaded, and leaves the text`, async ({ page, trouble }) => {
    trouble.expect(/ERR_FAILED|Failed to fetch|Failed to load/);
    await page.route(pattern, (route) => route.abort());
    await page.goto(address);
    await page.getByRole('radio').first().check();
    await expect(page.getByText('could not be loaded')).toBeVisible();
    await expect(page.getByRole('link', { name: 'The whole text' })).toBeVisible();
    await expect(page.locator('#outcome-open-hand')).toBeAttached();
  });
}

test('copies what it says, and prints it on one page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address);
  await takeToOutcome(page, { choose: 'Something lifts', write: 'A garden' });
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied.');
  const title = (await page.locator('#_outcome').textContent()) ?? 'no title';
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(title);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#_outcome')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What it may say' })).toBeHidden();
  const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has nothing for axe to find in any step, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(address);
    await readFirstQuestion(page);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await findBarriers(page)).toEqual([]);
    await skipToReview(page);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Hear what it says' }).click();
    await expect(page.locator('#_outcome')).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
  });
}
