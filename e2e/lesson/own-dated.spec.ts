import { t } from '../../src/words/garden-words.ts';
import { holdRequests } from '../hold-requests.ts';
import { expect, test } from '../site-test.ts';
import { keptHere } from '../practice/kept-here.ts';
import { keptTexts, lessonToWriteIn, openOwn, ownIsland, ownParts } from './own-page.ts';

const closing = 'kind-in-hindsight/';

test('then is dated in the reader’s own words, or says that it was written down today, and moves no sheet', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await context.clock.setFixedTime('2026-11-28T08:00:00Z');
  const own = await openOwn(page);
  const tops = () =>
    own.fields.evaluateAll((fields) =>
      fields.map((field) => Math.round(field.getBoundingClientRect().top + scrollY)),
    );
  const [left = 0, right] = await tops();
  expect(left, 'both begin side by side').toBe(right);
  await own.fields.last().fill('N');
  await expect(own.now).toContainText(t('reflections.written.today'));
  expect(await tops(), 'and stay where they are').toEqual([left, right]);
  await own.fields.first().fill('I will lose the thread.');
  await own.fields.last().fill('The thread waits.');
  await expect(own.then).toContainText(t('reflections.written.today'));
  await expect(own.now).toContainText(t('reflections.written.today'));
  await own.dated.fill('around 2015');
  await expect(own.then).not.toContainText(t('reflections.written.today'));
  await expect
    .poll(() => keptHere(page))
    .toMatchObject([{ stances: [{ dated: 'around 2015' }, {}] }]);
  await context.clock.setFixedTime('2027-03-05T08:00:00Z');
  await page.reload();
  await own.section.scrollIntoViewIfNeeded();
  await expect(own.then).toContainText('around 2015');
  await expect(own.now).toContainText('28 November 2026');
  await expect(own.dated).toHaveCount(0);
  await own.change.first().click();
  await own.dated.fill('');
  await expect
    .poll(async () => (await keptHere(page))[0])
    .not.toMatchObject({ stances: [{ dated: 'around 2015' }, {}] });
});

test('a date that is typed before the script is there is taken', async ({ page }) => {
  const letThrough = await holdRequests(page, ownIsland);
  await page.goto(lessonToWriteIn());
  const own = ownParts(page);
  await own.dated.fill('1999');
  letThrough();
  await expect(own.yours).toBeVisible();
  await expect(own.dated).toHaveValue('1999');
  expect(await keptHere(page)).toMatchObject([{ stances: [{ text: '', dated: '1999' }, {}] }]);
});

test('the closing has the two fields that it asks for, kept under Yours @sub-path', async ({
  page,
}) => {
  const own = await openOwn(page, closing);
  await own.fields.first().fill('It will be a great year.');
  await own.fields.last().fill('It was a year.');
  await expect.poll(() => keptTexts(page)).toEqual(['It will be a great year.', 'It was a year.']);
  await page.reload();
  await own.section.scrollIntoViewIfNeeded();
  await expect(own.fields.last()).toHaveValue('It was a year.');
  await own.yours.click();
  await page.locator('[data-entry]').click();
  await expect(page.locator('.stance.now')).toContainText('It was a year.');
  await page.getByRole('link', { name: t('yours.one.page') }).click();
  await expect(page).toHaveURL(/\/kind-in-hindsight\/#_own$/);
  await expect(own.section).toBeInViewport();
});

test('from the box to Yours and back, by Back and by the page’s own link, the place is kept', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const own = await openOwn(page);
  // Taller than the screen, once it is there again.
  await own.fields.last().fill('Still here. '.repeat(150));
  await expect(own.yours).toBeVisible();
  for (const way of ['Back', 'the page’s own link']) {
    await own.yours.click();
    const entry = page.locator('[data-entry]');
    await expect(entry).toBeVisible();
    if (way === 'Back') await page.goBack();
    else {
      await entry.click();
      await page.getByRole('link', { name: t('yours.one.lesson') }).click();
    }
    await expect(own.fields.last(), way).toHaveValue(/^Still here\./);
    await expect(own.section.getByRole('heading', { name: t('own.title') }), way).toBeInViewport();
  }
});
