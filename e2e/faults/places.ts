import { t } from '../../src/words/garden-words.ts';
import type { Locator, Page } from '@playwright/test';
import { lessonToWriteIn, ownParts } from '../lesson/own-page.ts';
import { lessonWithPractice, partsOf } from '../practice/practice-page.ts';

/** Somewhere that a reader writes words to be kept. */
type Place = {
  section: Locator;
  field: Locator;
  open: () => Promise<void>;
  write: (words: string) => Promise<void>;
  /** Goes on and back again, where there is a way. */
  goOn?: () => Promise<void>;
};

/** The places where a reader's words are kept as they are written, with the faults of their storage. */
export const places: Record<string, (page: Page) => Place> = {
  'the box beside a lesson': (page) => {
    const { section, fields } = ownParts(page);
    const field = fields.first();
    return {
      section,
      field,
      open: async () => {
        await page.goto(lessonToWriteIn());
        await section.scrollIntoViewIfNeeded();
      },
      write: (words) => field.fill(words),
    };
  },
  'a practice': (page) => {
    const { section, options, next, back, awake } = partsOf(page);
    const field = section.locator('textarea, input[type="text"]').first();
    return {
      section,
      field,
      open: async () => {
        await page.goto(lessonWithPractice());
        await section.scrollIntoViewIfNeeded();
        await awake.waitFor();
      },
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
  },
};
