import { t } from '../../src/words/garden-words.ts';
import type { Question } from '../../src/practice/practice.ts';
import { expect, test } from '../site-test.ts';
import {
  answer,
  openAt,
  openAwake,
  pageOfPractice,
  planText,
  readPractice,
  skipToReview,
} from './practice-page.ts';

const planner = 'room-to-breathe';
const whys = 'the-why-beneath';
const asking = 'asking-well';

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
  await expect(text).toHaveValue(/^Hello Ruth,\n\n(?!.*small).*$/s);
  await text.fill('Hello Ruth,\n\nshall we walk?');
  await page.reload();
  await parts.section.scrollIntoViewIfNeeded();
  await expect(text).toHaveValue('Hello Ruth,\n\nshall we walk?');
  await parts.draft.getByRole('button', { name: t('practice.draft.copy') }).click();
  await expect(parts.draft.getByRole('status')).toHaveText(t('practice.copied'));
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await copied()).toBe('Hello Ruth,\n\nshall we walk?');
  await parts.copy.click();
  await expect.poll(copied).toContain('\n\nHello Ruth,\n\nshall we walk?\n\n');

  await parts.section.getByRole('button', { name: t('practice.print') }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(parts.draft.getByText('shall we walk?').filter({ visible: true })).toHaveCount(1);
  await expect(text).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));

  await parts.draft.getByRole('button', { name: t('practice.draft.renew') }).click();
  await expect(text).toHaveValue(/^Hello Ruth,\n\nIf it doesn’t suit you/);
  await expect(text, 'the button that was pressed is gone').toBeFocused();
});

test('a draft of nothing is not shown', async ({ page }) => {
  const parts = await openAwake(page, pageOfPractice(asking));
  await skipToReview(parts);
  await parts.hear.click();
  await expect(parts.outcome).toBeVisible();
  await expect(parts.draft).toHaveCount(0);
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
    await page.getByText(t('practice.plan.name')).click();
    await expect(planText(page).getByRole('img')).toBeVisible();
    await page.goto(pageOfPractice(whys));
    await expect(text.getByText(`And why does “${t('practice.quoted')}” matter?`)).toHaveCount(1);
    await expect(text).toContainText(t('practice.asksAgain', { n: 5 }));
    await page.goto(pageOfPractice(asking));
    await expect(text).toContainText('Hello [Whom might you ask?],');
    const [first] = readPractice(asking).practice.questions;
    for (const { drafted } of first ? optionsOf(first) : [])
      await expect(text).toContainText(drafted ?? '');
    for (const id of [planner, whys, asking]) {
      await page.goto(pageOfPractice(id));
      await expect(text).not.toContainText('{{');
    }
  });
});

function optionsOf(question: Question) {
  return 'options' in question ? question.options : [];
}
