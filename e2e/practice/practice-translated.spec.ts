import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { holdRequests } from '../hold-requests.ts';
import { expect, test } from '../site-test.ts';
import { translatePage } from '../translate-page.ts';
import { keptHere } from './kept-here.ts';
import { islandFiles, openAwake, pageOfPractice, partsOf, readPractice } from './practice-page.ts';

const letter = 'asking-well';
const planner = 'room-to-breathe';

test('in a page translated before it woke, a practice with a letter and one with numbers lose nothing', async ({
  page,
}) => {
  const chooseEarly = await openTranslated(page, letter);
  await chooseEarly((parts) => parts.options.nth(1).check());
  await expect(partsOf(page).options.nth(1)).toBeFocused();
  await takeLetter(page);
  const writeEarly = await openTranslated(page, planner);
  await writeEarly((parts) => parts.section.getByRole('textbox').fill('A long book'));
  await takeNumbers(page);
});

test('in a page translated later, a practice with a letter and one with numbers lose nothing', async ({
  page,
}) => {
  const { options, section } = await openAwake(page, pageOfPractice(letter));
  await options.nth(1).check();
  await translatePage(page);
  await takeLetter(page);
  await openAwake(page, pageOfPractice(planner));
  await section.getByRole('textbox').fill('A long book');
  await translatePage(page);
  await takeNumbers(page);
});

test('in a translated page, what was left unfinished is gone on with, or erased', async ({
  page,
  context,
}) => {
  const { section } = await openAwake(page, pageOfPractice(planner));
  await section.getByRole('textbox').fill('Half a book');
  await section.getByRole('button', { name: t('practice.keeping.keep') }).click();
  await expect.poll(() => keptHere(page)).toHaveLength(1);

  const later = await openTranslatedTab(await context.newPage());
  await later.press(t('practice.resume'));
  await expect(later.section.getByRole('textbox')).toHaveValue('Half a book');
  await expect(later.section.locator('.practice-unfinished')).toHaveCount(0);

  const last = await context.newPage();
  const erasing = await openTranslatedTab(last);
  await erasing.press(t('practice.eraseUnfinished'));
  await expect.poll(() => keptHere(last)).toEqual([]);
  await expect(erasing.section.locator('.practice-unfinished')).toHaveCount(0);
});

/** From a first choice on: words, several choices, the review, a change, the letter, a note, a new start and back. */
async function takeLetter(page: Page): Promise<void> {
  const parts = translatedParts(page);
  const { section, options, press, legend, outcome, draft, review } = parts;
  await expect(options.nth(1)).toBeChecked();
  await press(t('practice.keeping.keep'));
  await press(t('practice.next'));
  await parts.write('I want to learn to swim.');
  await press(t('practice.next'));
  await parts.write('Ruth');
  await press(t('practice.back'));
  await expect(section.getByRole('textbox')).toHaveValue('I want to learn to swim.');
  await press(t('practice.next'));
  await expect(section.getByRole('textbox')).toHaveValue('Ruth');
  await press(t('practice.next'));
  await options.first().check();
  await press(t('practice.clear'));
  await expect(options.first()).not.toBeChecked();
  await press(t('practice.skip'));
  await section.getByRole('checkbox').first().check();
  await section.getByRole('checkbox').nth(1).check();
  for (let left = 9; left > 0 && !(await review.isVisible()); left--)
    await section.locator('form .button').click();
  await expect(section.locator('.practice-review')).toContainText('Ruth');
  await section
    .getByRole('button', { name: t('practice.change') })
    .first()
    .click();
  await options.first().check();
  await press(t('practice.toReview'));
  await press(t('practice.hear'));
  await expect(draft.getByRole('textbox')).toHaveValue(/^Hello Ruth,\n\n.*company.*to swim\./s);
  await draft.getByRole('textbox').fill('Hello Ruth,\n\nshall we swim?');
  await press(t('practice.draft.renew'));
  await draft.getByRole('textbox').fill('Hello Ruth,\n\nshall we walk?');
  await outcome.getByText(t('practice.share.offer')).click();
  await writeNote(page);
  await expect
    .poll(() => keptHere(page))
    .toMatchObject([
      {
        practice: readPractice(letter).practice.id,
        note: 'Ask in spring',
        outcome: { made: [{ says: ['Hello Ruth,\n\nshall we walk?'] }] },
      },
    ]);
  expect(await keptAnswers(page)).toMatchObject({
    'kind-of-help': { kind: 'choice', option: 'company' },
    what: { kind: 'text', text: 'I want to learn to swim.' },
    who: { kind: 'text', text: 'Ruth' },
    bond: undefined,
    hinders: { kind: 'several', options: ['burden', 'myself'] },
  });
  await startAgainAndTakeUp(page);
  await press(t('practice.hear'));
  await expect(draft.getByRole('textbox')).toHaveValue('Hello Ruth,\n\nshall we walk?');
  await press(t('practice.keeping.keepNot'));
  await expect.poll(() => keptHere(page)).toEqual([]);
  await expect(outcome).toBeVisible();
  await expect(legend).toHaveCount(0);
}

/** From words on: numbers that are none, too small and right, the plan that they make, and what is kept of them. */
async function takeNumbers(page: Page): Promise<void> {
  const { section, press, number, plan, options, review, write } = translatedParts(page);
  const mistake = section.locator('fieldset > p').last();
  await expect(section.getByRole('textbox')).toHaveValue('A long book');
  await press(t('practice.keeping.keep'));
  await press(t('practice.next'));
  await write('pages');
  await press(t('practice.next'));
  await number.fill('many');
  await press(t('practice.next'));
  await expect(mistake).toContainText(t('practice.mistakes.no-number'));
  await expect(mistake).toContainText('⟦');
  await expect(mistake).toContainText(t('practice.mistakeHint'));
  await number.fill('0');
  await press(t('practice.next'));
  await expect(number).toHaveAttribute('aria-invalid', 'true');
  await expect(mistake).not.toContainText(t('practice.mistakes.no-number'));
  await number.fill('400');
  await press(t('practice.next'));
  await number.fill('20');
  await press(t('practice.next'));
  await number.fill('5');
  await expect(plan).toContainText('pages');
  const before = await plan.innerText();
  await number.fill('6');
  await expect.poll(() => plan.innerText()).not.toBe(before);
  await press(t('practice.next'));
  for (let left = 9; left > 0 && !(await options.first().isVisible()); left--)
    await press(t('practice.skip'));
  await options.first().check();
  for (let left = 9; left > 0 && !(await review.isVisible()); left--)
    await section.locator('form .button').click();
  await press(t('practice.hear'));
  await expect(plan).toContainText('pages');
  await writeNote(page);
  await expect
    .poll(() => keptHere(page))
    .toMatchObject([{ goal: 'A long book', note: 'Ask in spring', outcome: { made: [{}] } }]);
  expect(await keptAnswers(page)).toMatchObject({
    amount: { kind: 'number', value: 400 },
    weeks: { kind: 'number', value: 20 },
    days: { kind: 'number', value: 6 },
    looks: { kind: 'choice', option: 'easy' },
  });
  await startAgainAndTakeUp(page);
}

async function writeNote(page: Page): Promise<void> {
  const { section } = partsOf(page);
  await section.getByRole('textbox', { name: t('practice.note') }).fill('Ask in spring');
}

async function startAgainAndTakeUp(page: Page): Promise<void> {
  const { section, press, review } = translatedParts(page);
  await press(t('practice.again'));
  await expect(section.locator('form :is(:checked, textarea:not(:empty))')).toHaveCount(0);
  await press(t('practice.takeUp'));
  await expect(review).toBeVisible();
}

/** The answers of the one practice that is kept, by question. */
async function keptAnswers(page: Page): Promise<Record<string, unknown>> {
  const [kept] = await keptHere(page);
  const questions = kept?.kind === 'practice' ? kept.questions : [];
  return Object.fromEntries(questions.map(({ id, answer }) => [id, answer]));
}

/** The parts of a practice whose buttons have translated names. */
function translatedParts(page: Page) {
  const parts = partsOf(page);
  const { section } = parts;
  return {
    ...parts,
    review: section.locator('.practice-review'),
    press: (name: string) =>
      section.getByRole('button', { name: `⟦${name}⟧`, exact: true }).click(),
    write: (text: string) => section.getByRole('textbox').fill(text),
  };
}

/** Translates a page in which a practice is still asleep; it wakes once it was answered. */
async function openTranslated(page: Page, practice: string) {
  const letThrough = await holdRequests(page, islandFiles);
  await page.goto(pageOfPractice(practice));
  await translatePage(page);
  return async (answer: (parts: ReturnType<typeof partsOf>) => Promise<void>) => {
    const parts = partsOf(page);
    await answer(parts);
    const legend = await parts.legend.evaluateHandle((one) => one);
    letThrough();
    await expect(parts.awake).toBeVisible();
    expect(await legend.evaluate((one) => one.isConnected), 'woken in place').toBe(true);
  };
}

async function openTranslatedTab(page: Page) {
  await openAwake(page, pageOfPractice(planner));
  await expect(page.locator('.practice-unfinished')).toBeVisible();
  await translatePage(page);
  return translatedParts(page);
}
