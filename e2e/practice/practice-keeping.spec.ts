import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import type { PracticeReflection } from '../../src/reflections/reflection.ts';
import { expect, test } from '../site-test.ts';
import { keptHere } from './kept-here.ts';
import { findBarriers } from '../page/axe.ts';
import { openAwake, pageOfPractice, partsOf, readPractice, skipToReview } from './practice-page.ts';

const ask = (index: number) => readPractice().practice.questions[index]?.ask ?? '';

test('keeps nothing until it is asked to, then the whole of it, and what was told until an answer changes', async ({
  page,
}) => {
  const parts = await openAwake(page);
  await parts.options.first().check();
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  await keep(page);
  await parts.next.click();
  await parts.section.getByRole('textbox').fill('A boat of our own');
  await skipToReview(parts);
  await parts.hear.click();
  const note = parts.section.getByRole('textbox', { name: t('practice.note') });
  await note.fill('Ask me again in spring');
  const title = await parts.outcome.getByRole('heading').innerText();
  const { id: practice, revision } = readPractice().practice;
  const whole = { practice, revision, goal: 'A boat of our own', note: 'Ask me again in spring' };
  await expect.poll(() => runsHere(page)).toMatchObject([{ ...whole, outcome: { title } }]);
  const [kept] = await runsHere(page);
  expect(kept?.questions[0]).toMatchObject({ ask: ask(0), answer: { kind: 'choice' } });
  await page.reload();
  await parts.section.scrollIntoViewIfNeeded();
  await expect(note).toHaveValue('Ask me again in spring');
  expect(await runsHere(page), 'looking at it again keeps no second one').toHaveLength(1);

  const [told] = await runsHere(page);
  await parts.toReview.click();
  const changes = async () => (await runsHere(page)).map(({ changed }) => changed);
  await expect.poll(changes).not.toContainEqual(told?.changed);
  const stillTold = { id: expect.any(String), ...told?.outcome };
  expect(await runsHere(page), 'while its reader looks back').toMatchObject([
    { outcome: stillTold },
  ]);
  await page.reload();
  await parts.section.scrollIntoViewIfNeeded();
  await parts.section
    .getByRole('button', { name: t('practice.change') })
    .first()
    .click();
  await expect(parts.legend).toHaveText(ask(0));
  await parts.options.nth(1).check();
  const outcomes = async () => (await runsHere(page)).map(({ outcome }) => outcome);
  await expect.poll(outcomes, 'once an answer changes').toEqual([undefined]);
});

test('keeps another one after a new start, remembers the wish to keep, and forgets all of one when it is taken back', async ({
  page,
}) => {
  const parts = await openAwake(page);
  await parts.options.first().check();
  await keep(page);
  await skipToReview(parts);
  await parts.hear.click();
  const told = { practice: readPractice().practice.id, outcome: { id: expect.any(String) } };
  await expect.poll(() => runsHere(page)).toMatchObject([told]);
  await parts.again.click();
  expect(await runsHere(page), 'the first as it was').toMatchObject([told]);
  await parts.options.nth(1).check();
  await expect.poll(() => runsHere(page)).toHaveLength(2);

  const other = 'expanding-or-depleting';
  await openAwake(page, pageOfPractice(other));
  await expect(parts.section).toContainText(t('practice.keeping.promise'));
  await parts.options.first().check();
  await expect.poll(() => runsHere(page)).toHaveLength(3);
  await parts.section.getByRole('button', { name: t('practice.keeping.keepNot') }).click();
  await expect.poll(() => runsHere(page)).toHaveLength(2);
  const left = (await runsHere(page)).map(({ practice }) => practice);
  expect(left, 'all of this one is forgotten').not.toContain(other);
  await expect(parts.section).toContainText(t('reflections.states.notKept'));
  await expect(parts.options.first(), 'the answer stays in the tab').toBeChecked();
});

test('offers in another tab to go on with what was left unfinished, to begin anew, or to erase it', async ({
  page,
  context,
}) => {
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

  const second = await context.newPage();
  const anew = await openAwake(second);
  await expect(anew.section.getByRole('button', { name: t('practice.resume') })).toBeVisible();
  await anew.options.first().check();
  await expect(anew.section.getByRole('button', { name: t('practice.resume') })).toBeHidden();
  await expect.poll(() => keptHere(second)).toHaveLength(2);

  const third = await context.newPage();
  const erasing = await openAwake(third, pageOfPractice());
  await erasing.section.getByRole('button', { name: t('practice.eraseUnfinished') }).click();
  await expect(erasing.legend, 'the button that was pressed is gone').toBeFocused();
  await expect.poll(() => keptHere(third)).toHaveLength(1);
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
