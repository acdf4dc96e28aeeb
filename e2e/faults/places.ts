import { t } from '../../src/words/garden-words.ts';
import type { Locator, Page } from '@playwright/test';
import { ownParts } from '../lesson/own-page.ts';
import { lessonWithPractice, partsOf } from '../practice/practice-page.ts';

/** Somewhere that a reader writes words to be kept. */
type Place = {
  name: string;
  section: Locator;
  field: Locator;
  /** Writes the first words there. */
  write: (words: string) => Promise<void>;
  /** Goes on and back again, where there is a way. */
  goOn?: () => Promise<void>;
};

/** The places where a reader's words are kept as they are written, with the faults of their storage. One page has them all. */
export function placesOf(page: Page): Place[] {
  const own = ownParts(page);
  const { section, options, next, back } = partsOf(page);
  const field = section.locator('textarea, input[type="text"]').first();
  const box: Place = {
    name: 'the box beside a lesson',
    section: own.section,
    field: own.fields.first(),
    write: async (words) => {
      await own.section.scrollIntoViewIfNeeded();
      await own.fields.first().fill(words);
    },
  };
  const practice: Place = {
    name: 'a practice',
    section,
    field,
    write: async (words) => {
      await options.first().check();
      await next.click();
      await field.fill(words);
      await section.getByRole('button', { name: t('practice.keeping.keep') }).click();
    },
    goOn: async () => {
      await next.click();
      await back.waitFor();
      await back.click();
    },
  };
  return [box, practice];
}

/** Opens the page with all places. Each wakes where a reader comes near it, as to write there. */
export async function openPlaces(page: Page): Promise<void> {
  await page.goto(lessonWithPractice());
  await comeNear(page);
}

/** Loads the page with all places again. */
export async function reloadPlaces(page: Page): Promise<void> {
  await page.reload();
  await comeNear(page);
  await ownParts(page).section.scrollIntoViewIfNeeded();
}

async function comeNear(page: Page): Promise<void> {
  const { section, awake } = partsOf(page);
  await section.scrollIntoViewIfNeeded();
  await awake.waitFor();
}
