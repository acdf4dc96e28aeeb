import { t } from '../../src/words/garden-words.ts';
import { expect, test } from '../site-test.ts';
import { keptHere } from '../practice/kept-here.ts';
import { keptTexts, openOwn } from './own-page.ts';

const monday = '2026-03-02T08:00:00Z';
const nextYear = '2027-03-05T08:00:00Z';

test.beforeEach(async ({ context }) => {
  await context.clock.setFixedTime(monday);
});

test('keeps one reflection, whatever is chosen and loaded again on another day, and the day of a stance that is emptied and written anew', async ({
  page,
  context,
}) => {
  const own = await openOwn(page);
  await own.fields.last().fill('Of Monday.');
  await expect(own.yours).toBeVisible();
  await context.clock.setFixedTime(nextYear);
  await page.reload();
  await own.section.scrollIntoViewIfNeeded();
  await own.fields.first().fill('Of today.');
  await expect.poll(() => keptTexts(page)).toEqual(['Of today.', 'Of Monday.']);
  await own.keepNot.click();
  await expect.poll(() => keptTexts(page)).toEqual(['Of Monday.']);
  await page.reload();
  await own.section.scrollIntoViewIfNeeded();
  await expect(own.fields.first()).toHaveValue('Of today.');
  await own.keep.click();
  await expect.poll(() => keptTexts(page)).toEqual(['Of today.', 'Of Monday.']);
  expect(await keptHere(page)).toHaveLength(1);

  await own.change.click();
  await own.fields.first().fill('');
  await own.fields.last().fill('');
  await expect.poll(() => keptTexts(page)).toEqual([]);
  await own.fields.last().fill('Of Monday, and better.');
  await expect.poll(() => keptTexts(page)).toEqual(['', 'Of Monday, and better.']);
  await expect(own.now).toContainText('2 March 2026');
});

test('finds again what was written before there was a database', async ({ page }) => {
  await page.addInitScript(() => {
    if (sessionStorage.getItem('works') !== null) return;
    // As one does that is still being made while the page is left.
    const open = indexedDB.open.bind(indexedDB);
    IDBFactory.prototype.open = (name) => {
      const request = open(`${name}-never`);
      request.addEventListener('success', (event) => event.stopImmediatePropagation());
      return request;
    };
  });
  const own = await openOwn(page);
  await own.fields.first().fill('Early.');
  await expect(own.line).toContainText(t('reflections.states.keeping'));
  await page.evaluate(async () => {
    sessionStorage.setItem('works', 'yes');
    for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  });
  await page.reload();
  await own.section.scrollIntoViewIfNeeded();
  await expect(own.fields.first()).toHaveValue('Early.');
  await expect(own.yours).toBeVisible();
});
