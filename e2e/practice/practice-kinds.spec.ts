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

test('an answer is quoted, and asked again until it is passed by, and no more often than it says', async ({
  page,
}) => {
  const parts = await openAt(page, whys, 'why');
  const { legend, section } = parts;
  await answer(parts, '  To be near the sea  ');
  await expect(legend).toHaveText('And why does “To be near the sea” matter?');
  await expect(legend).toBeFocused();
  await answer(parts, 'It is never finished.');
  await expect(legend).toHaveText('And why does “It is never finished.” matter?');
  await parts.skip.click();
  await expect(legend, 'the first answer comes back').toContainText('“To be near the sea”');
  await parts.back.click();
  for (const text of ['three', 'four']) {
    await answer(parts, text);
    await expect(legend).toHaveText(`And why does “${text}” matter?`);
  }
  await answer(parts, 'five');
  await expect(legend).toHaveText(/^Go back to “To be near the sea” for a moment\./);
  await skipToReview(parts);
  await section.getByRole('button', { name: /Why do you want it/ }).click();
  await section.getByRole('textbox').fill('For <b>fun</b> & {{why}}');
  await parts.toReview.click();
  await expect(section.getByText('And why does “For <b>fun</b> & {{why}}” matter?')).toHaveCount(2);
});

test('a draft is shown once there is something in it, changed in place, kept, copied and printed', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  const parts = await openAwake(page, pageOfPractice(asking));
  await skipToReview(parts);
  await parts.hear.click();
  await expect(parts.outcome).toBeVisible();
  await expect(parts.draft, 'of nothing').toHaveCount(0);
  await parts.toReview.click();
  await parts.section.getByRole('button', { name: /Whom might you ask/ }).click();
  await parts.section.getByRole('textbox').fill('Ruth');
  await parts.toReview.click();
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

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('numbers, quotes, drafts and plans read as text', async ({ page }) => {
    const text = page.getByRole('main');
    const open = async (practice: string) => {
      await page.goto(pageOfPractice(practice));
      await expect(text, `${practice} quotes nothing by its name`).not.toContainText('{{');
    };
    await open(planner);
    await expect(text).toContainText(
      'A number from 1 to 7 days a week; 6 days a week, for example.',
    );
    await expect(planText(page)).toContainText('3.6 miles a day, 22 a week');
    await page.getByText(t('practice.plan.name')).click();
    await expect(planText(page).getByRole('img')).toBeVisible();
    await open(whys);
    await expect(text.getByText(`And why does “${t('practice.quoted')}” matter?`)).toHaveCount(1);
    await expect(text).toContainText(t('practice.asksAgain', { n: 5 }));
    await open(asking);
    await expect(text).toContainText('Hello [Whom might you ask?],');
    const [first] = readPractice(asking).practice.questions;
    for (const { drafted } of first ? optionsOf(first) : [])
      await expect(text).toContainText(drafted ?? '');
  });
});

function optionsOf(question: Question) {
  return 'options' in question ? question.options : [];
}
