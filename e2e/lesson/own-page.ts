import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { listLessons } from '../built-site.ts';
import { expect } from '../site-test.ts';
import { keptHere } from '../practice/kept-here.ts';

/** The script that comes when a reader comes near the place to write, and when Astro asks for it again. */
export const ownIsland = '**/_astro/OwnStances.*.js*';

export function lessonToWriteIn(): string {
  return listLessons()[0]?.address ?? '';
}

/** The place beside a lesson where a reader writes their own. */
export function ownParts(page: Page) {
  const section = page.locator('[data-own]');
  const button = (name: string) => section.getByRole('button', { name });
  return {
    section,
    fields: section.locator('textarea'),
    dated: section.getByRole('textbox', { name: t('own.when') }),
    then: section.locator('.stance.then'),
    now: section.locator('.stance.now'),
    between: section.locator('.stance.between'),
    line: section.locator('.own-keeping'),
    keep: button(t('own.keeping.keep')),
    keepNot: button(t('own.keeping.keepNot')),
    change: button(t('own.change')),
    add: button(t('own.add')),
    yours: section.getByRole('link', { name: t('yours.title') }),
  };
}

/** Goes to a lesson, and near the place to write. */
export async function openOwn(page: Page, address = lessonToWriteIn()) {
  await page.goto(address);
  const parts = ownParts(page);
  await parts.section.scrollIntoViewIfNeeded();
  await expect(parts.keepNot.or(parts.keep)).toBeVisible();
  return parts;
}

/** The texts of stances that are kept, whatever the page says of them. */
export async function keptTexts(page: Page): Promise<string[]> {
  const kept = await keptHere(page);
  return kept.flatMap((one) =>
    one.kind === 'practice' ? [] : one.stances.map(({ text }) => text),
  );
}
