import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import type { PracticeReflection } from '../../src/reflections/reflection.ts';
import { expect, test } from '../site-test.ts';
import { keptHere } from './kept-here.ts';
import { findBarriers } from '../page/axe.ts';
import { openAwake, pageOfPractice, partsOf, readPractice, skipToReview } from './practice-page.ts';

const ask = (index: number) => readPractice().practice.questions[index]?.ask ?? '';

test('keeps nothing until it is asked to, and then the whole of it', async ({ page }) => {
  const parts = await openAwake(page);
  await parts.options.first().check();
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  await keep(page);
  await parts.next.click();
  await parts.section.getByRole('textbox').fill('A boat of our own');
  await skipToReview(parts);
  await parts.hear.click();
  await parts.section
    .getByRole('textbox', { name: t('practice.note') })
    .fill('Ask me again in spring');
  const title = await parts.outcome.getByRole('heading').innerText();
  await expect
    .poll(() => runsHere(page))
    .toMatchObject([
      {
        practice: readPractice().practice.id,
        revision: readPractice().practice.revision,
        goal: 'A boat of our own',
        note: 'Ask me again in spring',
        outcome: { title },
      },
    ]);
  const [kept] = await runsHere(page);
  expect(kept?.questions[0]).toMatchObject({ ask: ask(0), answer: { kind: 'choice' } });
  await page.reload();
  await parts.section.scrollIntoViewIfNeeded();
  await expect(parts.section.getByRole('textbox', { name: t('practice.note') })).toHaveValue(
    'Ask me again in spring',
  );
  expect(await runsHere(page), 'looking at it again keeps no second one').toHaveLength(1);
});

test('remembers the wish to keep, and forgets all of this one when it is taken back', async ({
  page,
}) => {
  const parts = await openAwake(page);
  await parts.options.first().check();
  await keep(page);
  await expect.poll(() => runsHere(page)).toHaveLength(1);
  await openAwake(page, 'practices/expanding-or-depleting/');
  await expect(parts.section).toContainText(t('practice.keeping.promise'));
  await parts.options.first().check();
  await expect.poll(() => runsHere(page)).toHaveLength(2);
  await parts.section.getByRole('button', { name: t('practice.keeping.keepNot') }).click();
  await expect.poll(() => runsHere(page)).toHaveLength(1);
  await expect(parts.section).toContainText(t('reflections.states.notKept'));
  await expect(parts.options.first(), 'the answer stays in the tab').toBeChecked();
});

test('offers in another tab to go on with what was left unfinished', async ({ page, context }) => {
  const parts = await openAwake(page);
  await parts.options.nth(1).check();
  await keep(page);
  await parts.next.click();
  await parts.section.getByRole('textbox').fill('Half a sentence');
  await expect.poll(() => runsHere(page)).toMatchObject([{ goal: 'Half a sentence' }]);
  await page.close();

  const later = await context.newPage();
  const again = await openAwake(later, pageOfPractice());
  await expect(again.legend, 'nobody is made to go on').toHaveText(ask(0));
  expect(await findBarriers(later)).toEqual([]);
  await again.section.getByRole('button', { name: t('practice.resume') }).click();
  await expect(again.legend).toHaveText(ask(1));
  await expect(later.getByRole('textbox')).toHaveValue('Half a sentence');
  await later.getByRole('textbox').fill('A whole one');
  await expect.poll(() => keptHere(later)).toMatchObject([{ goal: 'A whole one' }]);
});

test('can be begun anew, or erased, instead', async ({ page, context }) => {
  const parts = await openAwake(page);
  await parts.options.nth(1).check();
  await keep(page);
  await expect.poll(() => runsHere(page)).toHaveLength(1);

  const second = await context.newPage();
  const anew = await openAwake(second);
  await anew.options.first().check();
  await expect(anew.section.getByRole('button', { name: t('practice.resume') })).toBeHidden();
  await expect.poll(() => keptHere(second)).toHaveLength(2);

  const third = await context.newPage();
  const erasing = await openAwake(third, pageOfPractice());
  await erasing.section.getByRole('button', { name: t('practice.eraseUnfinished') }).click();
  await expect(erasing.legend, 'the button that was pressed is gone').toBeFocused();
  await expect.poll(() => keptHere(third)).toHaveLength(1);
});

test('keeps another one after a new start, and the first as it was', async ({ page }) => {
  const parts = await openAwake(page);
  await parts.options.first().check();
  await keep(page);
  await skipToReview(parts);
  await parts.hear.click();
  await expect.poll(() => runsHere(page)).toMatchObject([{ outcome: { id: expect.any(String) } }]);
  await parts.again.click();
  expect(await runsHere(page)).toHaveLength(1);
  await parts.options.nth(1).check();
  await expect.poll(() => runsHere(page)).toHaveLength(2);
});

test('keeps what was told while its reader looks back, and no longer once an answer changes', async ({
  page,
}) => {
  const parts = await openAwake(page);
  await parts.options.first().check();
  await keep(page);
  await skipToReview(parts);
  await parts.hear.click();
  await expect.poll(() => runsHere(page)).toMatchObject([{ outcome: { id: expect.any(String) } }]);
  const [told] = await runsHere(page);
  await parts.toReview.click();
  await expect.poll(async () => (await runsHere(page))[0]?.changed).not.toEqual(told?.changed);
  expect(await runsHere(page)).toMatchObject([{ outcome: told?.outcome }]);
  await page.reload();
  await parts.section.scrollIntoViewIfNeeded();
  await parts.section
    .getByRole('button', { name: t('practice.change') })
    .first()
    .click();
  await expect(parts.legend).toHaveText(ask(0));
  await parts.options.nth(1).check();
  await expect.poll(async () => (await runsHere(page))[0]?.outcome).toBeUndefined();
});

async function keep(page: Page): Promise<void> {
  const { section } = partsOf(page);
  await section.getByRole('button', { name: t('practice.keeping.keep') }).click();
  await expect(section).toContainText(
    t('reflections.states.keptUnder', { page: t('yours.title') }),
  );
}

/** The runs that are kept. */
async function runsHere(page: Page): Promise<PracticeReflection[]> {
  const kept = await keptHere(page);
  return kept.flatMap((one) => (one.kind === 'practice' ? [one] : []));
}
