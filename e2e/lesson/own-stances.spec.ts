import { t } from '../../src/words/garden-words.ts';
import { expect, test } from '../site-test.ts';
import { press } from '../yours/yours-page.ts';
import { keptTexts, lessonToWriteIn, openOwn, ownParts } from './own-page.ts';

test('keeps what is written from the first letter, and finds it again', async ({ page }) => {
  const own = await openOwn(page);
  await expect(own.line).toContainText(t('own.keeping.promise'));
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  await own.fields.first().focus();
  await page.keyboard.type('I');
  await expect(own.yours).toBeVisible();
  expect(await keptTexts(page)).toEqual(['I', '']);
  await page.keyboard.type(' was sure.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('I ask first.');
  await expect(own.line).toContainText(
    t('reflections.states.keptUnder', { page: t('yours.title') }),
  );
  await expect.poll(() => keptTexts(page)).toEqual(['I was sure.', 'I ask first.']);
  await page.reload();
  await own.section.scrollIntoViewIfNeeded();
  await expect(own.fields.first()).toHaveValue('I was sure.');
  await expect(own.fields.last()).toHaveValue('I ask first.');
  await own.yours.click();
  await page.locator('[data-entry]').click();
  await expect(page.locator('.stance.then')).toContainText('I was sure.');
  await expect(page.locator('.stance.now')).toContainText('I ask first.');
});

test('loses no word to a reload or to another page', async ({ page, site }) => {
  const own = await openOwn(page);
  await own.fields.last().pressSequentially('Not lost');
  await page.reload();
  await own.section.scrollIntoViewIfNeeded();
  await expect(own.fields.last()).toHaveValue('Not lost');
  await own.fields.last().press('End');
  await page.keyboard.type(', nor this');
  await page.goto(site);
  await page.goBack();
  await own.section.scrollIntoViewIfNeeded();
  await expect(own.fields.last()).toHaveValue('Not lost, nor this');
});

test('does not keep what it is asked not to, but leaves it in the tab', async ({ page }) => {
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
});

test('lets what was written stand, and adds another stance on another day', async ({
  page,
  context,
}) => {
  await context.clock.setFixedTime('2026-03-02T08:00:00Z');
  const own = await openOwn(page);
  await own.fields.first().fill('First.');
  await own.fields.last().fill('Second.');
  await expect(own.yours).toBeVisible();
  await context.clock.setFixedTime('2027-03-05T08:00:00Z');
  await page.reload();
  await own.section.scrollIntoViewIfNeeded();
  await expect(own.then).toContainText('First.');
  await expect(own.then).toContainText('2 March 2026');
  await expect(own.fields).toHaveCount(0);
  await own.add.click();
  await expect(own.fields).toBeFocused();
  await page.keyboard.type('Third.');
  await expect(own.then).toContainText('First.');
  await expect(own.between).toContainText('Second.');
  await expect(own.now).toContainText(t('reflections.written.today'));
  await own.change.first().click();
  await expect(own.fields.first()).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' I was young.');
  await expect.poll(() => keptTexts(page)).toEqual(['First. I was young.', 'Second.', 'Third.']);
  await own.keepNot.click();
  await expect.poll(() => keptTexts(page)).toEqual(['First.', 'Second.']);
  await expect(own.fields.last()).toHaveValue('Third.');
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

test('says once, after the first words are kept, what browsers clear', async ({ page }) => {
  const own = await openOwn(page);
  const sentence = own.section.getByText(t('yours.offers.clearing'));
  await own.fields.first().fill('A');
  await expect(sentence).toBeVisible();
  await page.reload();
  await own.section.scrollIntoViewIfNeeded();
  await expect(own.fields.first()).toHaveValue('A');
  await own.fields.first().fill('A B');
  await expect.poll(() => keptTexts(page)).toEqual(['A B', '']);
  await expect(own.yours).toBeVisible();
  await expect(sentence).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('asks nobody to write what could not be kept', async ({ page }) => {
    await page.goto(lessonToWriteIn());
    await expect(ownParts(page).section).toBeHidden();
  });
});
