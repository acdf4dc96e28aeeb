import { t } from '../../src/words/garden-words.ts';
import { expect, test } from '../site-test.ts';
import { press } from '../yours/yours-page.ts';
import { keptHere } from './kept-here.ts';
import { openAwake, partsOf, skipToReview } from './practice-page.ts';

const eraseAll = t('yours.erase.all');

test('what was erased does not come back by going back to the practice', async ({ page }) => {
  const parts = await openAwake(page);
  await parts.options.first().check();
  await parts.section.getByRole('button', { name: t('practice.keeping.keep') }).click();
  await expect.poll(() => keptHere(page)).toHaveLength(1);
  const address = page.url();
  await page.goto('yours/');
  await press(page, eraseAll);
  await expect.poll(() => keptHere(page)).toHaveLength(0);
  for (const time of ['first', 'again']) {
    await page.goto(address);
    await parts.section.scrollIntoViewIfNeeded();
    await expect(parts.section, time).toContainText(t('reflections.faults.erased'));
    expect(await keptHere(page), time).toHaveLength(0);
  }
  await parts.options.nth(1).check();
  await expect.poll(() => keptHere(page)).toHaveLength(1);
  await expect(parts.section).toContainText(
    t('reflections.states.keptUnder', { page: t('yours.title') }),
  );
});

test('nor by looking at the answers again in a tab that was open', async ({ page, context }) => {
  const parts = await openAwake(page);
  await parts.options.first().check();
  await parts.section.getByRole('button', { name: t('practice.keeping.keep') }).click();
  await skipToReview(parts);
  await parts.hear.click();
  await expect.poll(() => keptHere(page)).toMatchObject([{ outcome: {} }]);
  const second = await context.newPage();
  await second.goto('yours/');
  await press(second, eraseAll);
  await expect(parts.section).toContainText(t('reflections.faults.erased'));
  await parts.toReview.click();
  await expect(parts.review).toBeVisible();
  await parts.hear.click();
  await expect(parts.outcome).toBeVisible();
  expect(await keptHere(page)).toHaveLength(0);
});

test('a note outlasts a change of mind about keeping', async ({ page }) => {
  const parts = await openAwake(page);
  await parts.options.first().check();
  await parts.section.getByRole('button', { name: t('practice.keeping.keep') }).click();
  await skipToReview(parts);
  await parts.hear.click();
  const note = parts.section.getByRole('textbox', { name: t('practice.note') });
  await note.fill('Not to be lost.');
  await expect.poll(() => keptHere(page)).toMatchObject([{ note: 'Not to be lost.' }]);
  await parts.section.getByRole('button', { name: t('practice.keeping.keepNot') }).click();
  await expect.poll(() => keptHere(page)).toHaveLength(0);
  await parts.section.getByRole('button', { name: t('practice.keeping.keep') }).click();
  await expect(note).toHaveValue('Not to be lost.');
  await expect.poll(() => keptHere(page)).toMatchObject([{ note: 'Not to be lost.' }]);
});

test('says so where it could not be erased', async ({ page }) => {
  const parts = await openAwake(page);
  await parts.options.first().check();
  await parts.section.getByRole('button', { name: t('practice.keeping.keep') }).click();
  await expect.poll(() => keptHere(page)).toHaveLength(1);
  await page.evaluate(() => {
    IDBObjectStore.prototype.delete = () => {
      throw new Error('Not now.');
    };
  });
  await partsOf(page)
    .section.getByRole('button', { name: t('practice.keeping.keepNot') })
    .click();
  await expect(parts.section).toContainText(t('reflections.states.notErased'));
});
