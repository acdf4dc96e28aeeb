import { t } from '../../src/words/garden-words.ts';
import { expect, test } from '../site-test.ts';
import { press } from '../yours/yours-page.ts';
import { keptHere } from './kept-here.ts';
import { openAwake, skipToReview } from './practice-page.ts';

const eraseAll = t('yours.erase.all');
const keep = t('practice.keeping.keep');
const keepNot = t('practice.keeping.keepNot');

test('what was erased does not come back by going back to the practice, and what cannot be erased is said', async ({
  page,
}) => {
  const parts = await openAwake(page);
  await parts.options.first().check();
  await parts.section.getByRole('button', { name: keep }).click();
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
  await page.evaluate(() => {
    IDBObjectStore.prototype.delete = () => {
      throw new Error('Not now.');
    };
  });
  await parts.section.getByRole('button', { name: keepNot }).click();
  await expect(parts.section).toContainText(t('reflections.states.notErased'));
});

test('a note outlasts a change of mind about keeping, and nothing that is looked at again outlasts that all is erased', async ({
  page,
  context,
}) => {
  const parts = await openAwake(page);
  await parts.options.first().check();
  await parts.section.getByRole('button', { name: keep }).click();
  await skipToReview(parts);
  await parts.hear.click();
  await expect.poll(() => keptHere(page)).toMatchObject([{ outcome: {} }]);
  const note = parts.section.getByRole('textbox', { name: t('practice.note') });
  await note.fill('Not to be lost.');
  await expect.poll(() => keptHere(page)).toMatchObject([{ note: 'Not to be lost.' }]);
  await parts.section.getByRole('button', { name: keepNot }).click();
  await expect.poll(() => keptHere(page)).toHaveLength(0);
  await parts.section.getByRole('button', { name: keep }).click();
  await expect(note).toHaveValue('Not to be lost.');
  await expect.poll(() => keptHere(page)).toMatchObject([{ note: 'Not to be lost.', outcome: {} }]);

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
