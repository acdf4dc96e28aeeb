import { t } from '../../src/words/garden-words.ts';
import type { Locator, Page } from '@playwright/test';
import type { PracticeFile } from '../../src/practice/practice-file.ts';
import type { Question } from '../../src/practice/practice.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPracticeFile } from '../../src/practice/practice-file.ts';
import { builtFolder, listFiles, listLessons } from '../built-site.ts';
import { expect } from '../site-test.ts';

/** The scripts that a practice brings along when it wakes. */
export const islandFiles = '**/_astro/Practice.*.js*';
export const dataFiles = '**/practices/*.json';

/** The practice that most tests take: it begins with a choice, asks for a name next, and has branches. */
const usual = 'stay-or-step-back';

/** The lesson that carries it, far below its beginning. */
export function lessonWithPractice(): string {
  const lesson = listLessons().find(({ html }) => html.includes(`data-practice="${usual}"`));
  if (!lesson) throw new Error(`Expected a lesson with the practice ${usual}, found none.`);
  return lesson.address;
}

/** The page that has a practice and its whole text. */
export function pageOfPractice(id = usual): string {
  return `practices/${id}/`;
}

/** A practice as the site serves it. */
export function readPractice(id = usual): PracticeFile {
  const path = `practices/${id}.json`;
  const file: unknown = JSON.parse(readFileSync(join(builtFolder, path), 'utf8'));
  if (!isPracticeFile(file)) throw new Error(`Expected a practice in ${path}.`);
  return file;
}

/** Every practice of the garden: first the one that most tests take. */
export function listPractices(): string[] {
  const ids = listFiles()
    .filter((file) => /^practices\/[^/]+\.json$/.test(file))
    .map((file) => file.slice('practices/'.length, -'.json'.length));
  return [usual, ...ids.filter((id) => id !== usual)];
}

/** The first question of the planted practice, which is a choice. */
export function firstChoice(): Extract<Question, { kind: 'choice' }> {
  const [first] = readPractice().practice.questions;
  if (first?.kind !== 'choice') throw new Error('Expected a practice that begins with a choice.');
  return first;
}

/** The parts of a practice in a page. */
export function partsOf(page: Page) {
  const section = page.locator('[data-practice]');
  const button = (name: string | RegExp) => section.getByRole('button', { name, exact: true });
  return {
    section,
    form: section.locator('form'),
    legend: section.locator('legend'),
    /** There as soon as the practice is awake. */
    awake: section.locator('.practice-kept'),
    skip: button(t('practice.skip')),
    clear: button(t('practice.clear')),
    takeUp: button(t('practice.takeUp')),
    next: button(t('practice.next')),
    back: button(t('practice.back')),
    hearSoFar: button(t('practice.hearSoFar')),
    goOn: button(t('practice.goOn')),
    toReview: button(t('practice.toReview')),
    hear: button(t('practice.hear')),
    copy: button(t('practice.copy')),
    again: button(t('practice.again')),
    review: section.getByRole('heading', { name: t('practice.review') }),
    outcome: section.locator('.practice-outcome'),
    options: section.getByRole('radio'),
    number: section.locator('.practice-number input'),
    plan: section.locator('.plan'),
    draft: section.locator('.practice-draft'),
  };
}

export async function openAwake(page: Page, address = lessonWithPractice()) {
  await page.goto(address);
  const parts = partsOf(page);
  await parts.section.scrollIntoViewIfNeeded();
  await expect(parts.awake).toBeVisible();
  return parts;
}

/** Goes by every question from here on, whether it has an answer or none. */
export async function skipToReview({ review, skip, next, legend }: ReturnType<typeof partsOf>) {
  for (let left = 50; left > 0 && !(await review.isVisible()); left--) {
    const ask = await textOf(legend);
    await skip.or(next).first().click();
    await expect.poll(() => textOf(legend)).not.toBe(ask);
  }
  await expect(review).toBeVisible();
}

/**
 * Chooses one of what excludes each other and all of what does not, writes where something can be written, and gives one of
 * what is counted. Says which question it has answered.
 */
export async function answerAll(
  { section, options, number }: ReturnType<typeof partsOf>,
  text: string,
): Promise<string> {
  const fields = await section
    .locator('form :is(input, textarea)')
    .evaluateAll((all: (HTMLInputElement | HTMLTextAreaElement)[]) =>
      all.map(({ name, type }) => ({ name, type })),
    );
  const [{ name, type } = { name: '', type: '' }] = fields;
  if (type === 'radio') await options.last().check();
  else if (type === 'checkbox')
    for (const box of await section.getByRole('checkbox').all()) await box.check();
  else if (type === 'textarea') await section.locator('form textarea').fill(text);
  else if (type === 'text') await number.fill('1');
  else throw new Error(`Expected a field to answer with, found ${type || 'none'}.`);
  return name;
}

async function textOf(part: Locator): Promise<string | undefined> {
  const [text] = await part.allInnerTexts();
  return text;
}

/** A practice at one of its questions, with all before it passed by. */
export async function openAt(
  page: Page,
  practice: string,
  question: string,
): Promise<ReturnType<typeof partsOf>> {
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

/** Writes an answer, and goes on. */
export async function answer(
  { section, next }: ReturnType<typeof partsOf>,
  text: string,
): Promise<void> {
  await section.getByRole('textbox').fill(text);
  await next.click();
}

/** The plan that stands in the page as text, beside the practice itself. */
export function planText(page: Page): Locator {
  return page.locator('.example-plan .plan');
}
