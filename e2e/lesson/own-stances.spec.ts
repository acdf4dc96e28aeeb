import { t } from '../../src/words/garden-words.ts';
import { expect, test } from '../site-test.ts';
import { press } from '../yours/yours-page.ts';
import { keptTexts, lessonToWriteIn, openOwn, ownParts } from './own-page.ts';

test('keeps what is written from the first letter, loses no word to a reload or another page, and says once what browsers clear', async ({
  page,
  site,
}) => {
  const own = await openOwn(page);
  const clearing = own.section.getByText(t('yours.offers.clearing'));
  await expect(own.line).toContainText(t('own.keeping.promise'));
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  await own.fields.first().focus();
  await page.keyboard.type('I');
  await expect(own.yours).toBeVisible();
  await expect(clearing, 'after the first words').toBeVisible();
  expect(await keptTexts(page)).toEqual(['I', '']);
  await page.keyboard.type(' was sure.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('I ask first.');
  await expect(own.line).toContainText(
    t('reflections.states.keptUnder', { page: t('yours.title') }),
  );
  await expect.poll(() => keptTexts(page)).toEqual(['I was sure.', 'I ask first.']);

  await page.keyboard.type(' Not lost');
  await page.reload();
  await own.section.scrollIntoViewIfNeeded();
  await expect(own.fields.first()).toHaveValue('I was sure.');
  await expect(own.fields.last(), 'after a reload').toHaveValue('I ask first. Not lost');
  await own.fields.last().press('End');
  await page.keyboard.type(', nor this');
  await page.goto(site);
  await page.goBack();
  await own.section.scrollIntoViewIfNeeded();
  const last = 'I ask first. Not lost, nor this';
  await expect(own.fields.last(), 'after another page').toHaveValue(last);
  await expect.poll(() => keptTexts(page)).toEqual(['I was sure.', last]);
  await own.fields.last().fill(`${last}.`);
  await expect.poll(() => keptTexts(page)).toEqual(['I was sure.', `${last}.`]);
  await expect(own.yours).toBeVisible();
  await expect(clearing, 'once').toBeHidden();

  await own.yours.click();
  await page.locator('[data-entry]').click();
  await expect(page.locator('.stance.then')).toContainText('I was sure.');
  await expect(page.locator('.stance.now')).toContainText(`${last}.`);
});

test('does not keep what it is asked not to, leaves it in the tab, and says so where it could not be erased', async ({
  page,
}) => {
  const own = await openOwn(page);
  await own.fields.first().fill('Only for now.');
  await expect(own.yours).toBeVisible();
  await own.keepNot.click();
  await expect(own.line).toContainText(t('own.keeping.unkept'));
  await expect.poll(() => keptTexts(page)).toEqual([]);
  await own.fields.first().fill('Only for now, and here.');
  await page.reload();
  await own.section.scrollIntoViewIfNeeded();
  await expect(own.line).toContainText(t('own.keeping.unkept'));
  await expect(own.fields.first()).toHaveValue('Only for now, and here.');
  expect(await keptTexts(page)).toEqual([]);
  await own.keep.click();
  await expect(own.yours).toBeVisible();
  expect(await keptTexts(page)).toEqual(['Only for now, and here.', '']);
  await own.fields.first().fill('');
  await expect.poll(() => keptTexts(page)).toEqual([]);
  await own.fields.first().fill('Again.');
  await expect.poll(() => keptTexts(page)).toEqual(['Again.', '']);
  await own.keepNot.click();
  await expect.poll(() => keptTexts(page)).toEqual([]);
  await own.keep.click();
  await expect.poll(() => keptTexts(page)).toEqual(['Again.', '']);

  await expect(own.yours).toBeVisible();
  await page.evaluate(() => {
    IDBObjectStore.prototype.delete = () => {
      throw new Error('Not now.');
    };
  });
  await own.keepNot.click();
  await expect(own.line).toContainText(t('reflections.states.notErased'));
  await expect(own.line).not.toContainText(t('own.keeping.unkept'));
});

test('lets what was written stand, and adds another stance on another day, in a tab that was left open as after a reload', async ({
  page,
  context,
}) => {
  await context.clock.setFixedTime('2026-03-02T08:00:00Z');
  const own = await openOwn(page);
  await own.fields.first().fill('First.');
  await own.fields.last().fill('Second.');
  await expect(own.yours).toBeVisible();
  await context.clock.setFixedTime('2027-03-05T08:00:00Z');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(own.fields, 'left open').toHaveCount(0);
  await own.add.click();
  await page.keyboard.type('Third.');
  await expect.poll(() => keptTexts(page)).toEqual(['First.', 'Second.', 'Third.']);
  await expect(own.now).toContainText(t('reflections.written.today'));

  await context.clock.setFixedTime('2028-04-06T08:00:00Z');
  await page.reload();
  await own.section.scrollIntoViewIfNeeded();
  await expect(own.then).toContainText('First.');
  await expect(own.then).toContainText('2 March 2026');
  await expect(own.fields, 'after a reload').toHaveCount(0);
  await own.add.click();
  await expect(own.fields).toBeFocused();
  await page.keyboard.type('Fourth.');
  await expect(own.then).toContainText('First.');
  await expect(own.between.first()).toContainText('Second.');
  await expect(own.between.last()).toContainText('Third.');
  await expect(own.now).toContainText(t('reflections.written.today'));
  await own.change.first().click();
  await expect(own.fields.first()).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' I was young.');
  const before = ['Second.', 'Third.'];
  await expect.poll(() => keptTexts(page)).toEqual(['First. I was young.', ...before, 'Fourth.']);
  await own.keepNot.click();
  await expect.poll(() => keptTexts(page)).toEqual(['First.', ...before]);
  await expect(own.fields.last()).toHaveValue('Fourth.');
});

test('follows what another tab writes and erases', async ({ page, context }) => {
  const own = await openOwn(page);
  await own.fields.first().fill('Here.');
  await expect(own.yours).toBeVisible();
  const second = await context.newPage();
  const there = await openOwn(second);
  await expect(there.fields.first()).toHaveValue('Here.');
  await there.fields.last().fill('There.');
  await expect(own.fields.last()).toHaveValue('There.');
  await own.fields.first().fill('Here still.');
  await expect(there.fields.first()).toHaveValue('Here still.');
  await own.yours.click();
  await press(page, t('yours.erase.all'));
  await expect(there.fields.first()).toHaveValue('');
  await expect(there.line).toContainText(t('own.keeping.promise'));
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('asks nobody to write what could not be kept', async ({ page }) => {
    await page.goto(lessonToWriteIn());
    await expect(ownParts(page).section).toBeHidden();
  });
});
