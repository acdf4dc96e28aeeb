import { t } from '../../src/words/garden-words.ts';
import { holdRequests } from '../hold-requests.ts';
import { expect, test } from '../site-test.ts';
import { translatePage } from '../translate-page.ts';
import { keptTexts, lessonToWriteIn, openOwn, ownIsland, ownParts } from './own-page.ts';

const monday = '2026-03-02T08:00:00Z';
const nextYear = '2027-03-05T08:00:00Z';

test('in a page translated before it woke, keeps every word that is written', async ({ page }) => {
  const letThrough = await holdRequests(page, ownIsland);
  await page.goto(lessonToWriteIn());
  const own = ownParts(page);
  await own.fields.first().pressSequentially('Early');
  await translatePage(page);
  const field = await own.fields.first().evaluateHandle((one) => one);
  letThrough();
  await expect(own.keepNot).toBeVisible();
  await expect(own.fields.first()).toBeFocused();
  await page.keyboard.type(' and several words more.');
  expect(await field.evaluate((one) => one.isConnected)).toBe(true);
  await own.fields.last().pressSequentially('Then others.');
  await expect
    .poll(() => keptTexts(page))
    .toEqual(['Early and several words more.', 'Then others.']);
  await expect(own.line).toContainText('⟦');
});

test('in a page translated later, keeps what is written, added, not kept and kept again', async ({
  page,
  context,
}) => {
  await context.clock.setFixedTime(monday);
  const own = await openOwn(page);
  await translatePage(page);
  await own.fields.first().pressSequentially('First of all words.');
  await own.fields.last().pressSequentially('Second of all words.');
  await expect.poll(() => keptTexts(page)).toEqual(['First of all words.', 'Second of all words.']);
  await context.clock.setFixedTime(nextYear);
  await page.reload();
  await own.section.scrollIntoViewIfNeeded();
  await expect(own.then).toContainText('First of all words.');
  await translatePage(page);
  await own.add.click();
  await page.keyboard.type('Third of all words.');
  await own.change.first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' And more.');
  const all = ['First of all words. And more.', 'Second of all words.', 'Third of all words.'];
  await expect.poll(() => keptTexts(page)).toEqual(all);
  await own.keepNot.click();
  await expect(own.line).toContainText(t('own.keeping.unkept'));
  await expect.poll(() => keptTexts(page)).toEqual(['First of all words.', 'Second of all words.']);
  await expect(own.fields.last()).toHaveValue('Third of all words.');
  await own.keep.click();
  await expect.poll(() => keptTexts(page)).toEqual(all);
});

test('in a page that something else has taken apart, keeps every word', async ({
  page,
  trouble,
}) => {
  trouble.expect(/removeChild/);
  const own = await openOwn(page);
  await own.fields.first().fill('First.');
  await own.fields.last().fill('Second.');
  await page.evaluate(() => document.querySelector('.own .stance.then time')?.remove());
  await own.fields.first().fill('');
  await expect(own.fields.last()).toHaveValue('Second.');
  await own.fields.last().press('End');
  await page.keyboard.type(' And more.');
  await expect.poll(() => keptTexts(page)).toEqual(['', 'Second. And more.']);
});
