import type { Page } from '@playwright/test';
import type { Question } from '../src/core/practice/practice.ts';
import { expect, test } from './garden.ts';
import {
  openAwake,
  pageOfPractice,
  partsOf,
  readPractice,
  skipToReview,
  words,
} from './practice-page.ts';

const planner = 'room-to-breathe';
const whys = 'the-why-beneath';
const asking = 'asking-well';
type Parts = ReturnType<typeof partsOf>;

test('a number out of bounds is told at its field, and stays in it', async ({ page }) => {
  const parts = await openAt(page, planner, 'weeks');
  const { number, legend, section } = parts;
  const ask = await legend.innerText();
  await expect(number).toHaveAccessibleName(ask);
  await expect(number).toHaveAccessibleDescription('weeks');
  await number.focus();
  await page.keyboard.type('0');
  await page.keyboard.press('Enter');
  await expect(number).toBeFocused();
  await expect(number).toHaveAttribute('aria-invalid', 'true');
  await expect(number).toHaveAccessibleDescription(/it begins at 1\. .*skip the question/);
  await page.keyboard.press('End');
  await page.keyboard.type('.5');
  await expect(number).toHaveAttribute('aria-invalid', 'false');

  await page.reload();
  await section.scrollIntoViewIfNeeded();
  await expect(parts.awake).toBeVisible();
  await expect(number, 'what does not fit outlives a reload').toHaveValue('0.5');
  await page.keyboard.press('Tab');
  for (const [typed, slip] of [
    ['999', /it ends at 156\./],
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
  await parts.back.click();
  await number.focus();
  await page.keyboard.type('26');
  await page.keyboard.press('Enter');
  await expect(legend).not.toHaveText(ask);
  await expect(legend).toBeFocused();
});

test('an answer is quoted, and asked again until it is passed by', async ({ page }) => {
  const parts = await openAt(page, whys, 'why');
  const { legend, section } = parts;
  await answer(parts, '  To be near the sea  ');
  await expect(legend).toHaveText('And why does “To be near the sea” matter?');
  await expect(legend).toBeFocused();
  await answer(parts, 'It is never finished.');
  await expect(legend).toHaveText('And why does “It is never finished.” matter?');
  await parts.skip.click();
  await expect(legend, 'the first answer comes back').toContainText('“To be near the sea”');
  await skipToReview(parts);
  await section.getByRole('button', { name: /Why do you want it/ }).click();
  await section.getByRole('textbox').fill('For <b>fun</b> & {{why}}');
  await parts.toReview.click();
  await expect(section.getByText('And why does “For <b>fun</b> & {{why}}” matter?')).toHaveCount(2);
});

test('asks again no more often than it says', async ({ page }) => {
  const parts = await openAt(page, whys, 'why');
  for (const text of ['one', 'two', 'three', 'four']) {
    await answer(parts, text);
    await expect(parts.legend).toHaveText(`And why does “${text}” matter?`);
  }
  await answer(parts, 'five');
  await expect(parts.legend).toHaveText(/^Go back to “one” for a moment\./);
});

test('a draft is changed in place, kept, copied and printed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  const parts = await openAt(page, asking, 'who');
  await answer(parts, 'Ruth');
  await skipToReview(parts);
  await parts.hear.click();
  const text = parts.draft.getByRole('textbox');
  await expect(text).toHaveValue(/^Dear Ruth,\n\n(?!.*small).*$/s);
  await text.fill('Dear Ruth,\n\nshall we walk?');
  await page.reload();
  await parts.section.scrollIntoViewIfNeeded();
  await expect(text).toHaveValue('Dear Ruth,\n\nshall we walk?');
  await parts.draft.getByRole('button', { name: words.draft.copy }).click();
  await expect(parts.draft.getByRole('status')).toHaveText(words.copied);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await copied()).toBe('Dear Ruth,\n\nshall we walk?');
  await parts.copy.click();
  await expect.poll(copied).toContain('\n\nDear Ruth,\n\nshall we walk?\n\n');

  await parts.section.getByRole('button', { name: words.print }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(parts.draft.getByText('shall we walk?').filter({ visible: true })).toHaveCount(1);
  await expect(text).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));

  await parts.draft.getByRole('button', { name: words.draft.renew }).click();
  await expect(text).toHaveValue(/^Dear Ruth,\n\nYou can say no/);
});

test('a draft of nothing is not shown', async ({ page }) => {
  const parts = await openAwake(page, pageOfPractice(asking));
  await skipToReview(parts);
  await parts.hear.click();
  await expect(parts.outcome).toBeVisible();
  await expect(parts.draft).toHaveCount(0);
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
  await expect(plan).toContainText(words.plan.allExamples);
  expect(await plan.locator('.plan-load').allInnerTexts()).toEqual(
    await example.locator('.plan-load').allInnerTexts(),
  );
  const drawing = plan.getByRole('img');
  await expect(drawing).toHaveAccessibleName(words.plan.drawn(46, 4, 2));
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
  await expect(plan).toContainText(words.plan.noneLeft);
  await expect(plan).toContainText(words.plan.noLoad);
  expect(await bar(1)).toBe('0');
  await parts.next.click();
  await skipToReview(parts);
  await parts.hear.click();
  await expect(plan).toContainText(words.plan.noneLeft);
  await parts.copy.click();
  await expect(parts.outcome.getByRole('status')).toHaveText(words.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`${words.plan.tight}: 2.7 miles a day, 19 a week`);
  expect(copied).toContain(words.plan.noneLeft);
});

test('a number takes the unit that was named for it', async ({ page }) => {
  const parts = await openAt(page, planner, 'counted');
  await answer(parts, 'rows of knitting');
  await expect(parts.number).toHaveAccessibleDescription('rows of knitting');
  await parts.number.fill('1200');
  await parts.next.click();
  await parts.skip.click();
  await expect(parts.plan).toContainText('3.3 rows of knitting a day');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('numbers, quotes, drafts and plans read as text', async ({ page }) => {
    const text = page.getByRole('main');
    await page.goto(pageOfPractice(planner));
    await expect(text).toContainText(
      'A number from 1 to 7 days a week; 6 days a week, for example.',
    );
    await expect(planText(page)).toContainText('3.6 miles a day, 22 a week');
    await expect(planText(page).getByRole('img')).toBeVisible();
    await page.goto(pageOfPractice(whys));
    await expect(text.getByText(`And why does “${words.quoted}” matter?`)).toHaveCount(1);
    await expect(text).toContainText(words.asksAgain(5));
    await page.goto(pageOfPractice(asking));
    await expect(text).toContainText('Dear [Whom might you ask?],');
    const [first] = readPractice(asking).practice.questions;
    for (const { drafted } of first ? optionsOf(first) : [])
      await expect(text).toContainText(drafted ?? '');
    for (const id of [planner, whys, asking]) {
      await page.goto(pageOfPractice(id));
      await expect(text).not.toContainText('{{');
    }
  });
});

/** A practice at one of its questions, with all before it passed by. */
async function openAt(page: Page, practice: string, question: string): Promise<Parts> {
  const parts = await openAwake(page, pageOfPractice(practice));
  const asks = readPractice(practice).practice.questions.map(({ ask }) => ask);
  const wanted = readPractice(practice).practice.questions.findIndex(({ id }) => id === question);
  for (const ask of asks.slice(0, wanted)) {
    await expect(parts.legend).toHaveText(ask);
    await parts.skip.click();
  }
  await expect(parts.legend).toHaveText(asks[wanted] ?? '');
  return parts;
}

async function answer({ section, next }: Parts, text: string): Promise<void> {
  await section.getByRole('textbox').fill(text);
  await next.click();
}

/** The plan that stands in the page as text, beside the practice itself. */
function planText(page: Page) {
  return page.getByRole('region', { name: words.plan.name }).locator('.plan');
}

function optionsOf(question: Question) {
  return 'options' in question ? question.options : [];
}
