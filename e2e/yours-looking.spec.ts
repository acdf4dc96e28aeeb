import {
  momentAt,
  sampleLessonReflection,
  samplePracticeReflection,
} from '../src/core/reflections/samples.ts';
import { expect, test } from './garden.ts';
import {
  download,
  forty,
  openWith,
  partsOf,
  readAll,
  stored,
  twoRuns,
  words,
} from './yours-page.ts';

test('is kind where nothing is kept, and leads to the practices', async ({ page, context }) => {
  await page.goto('yours/');
  const { island, button } = partsOf(page);
  await expect(island.getByRole('heading', { name: words.empty })).toBeVisible();
  await expect(button(words.erase.all)).toHaveCount(0);
  expect(await context.cookies()).toEqual([]);
  await island.getByRole('link', { name: words.practices }).click();
  await expect(page).toHaveURL(/\/practices\/$/);
  await page.getByRole('contentinfo').getByRole('link', { name: words.title }).click();
  await expect(page).toHaveURL(/\/yours\/$/);
});

test('lists forty, newest first, by goal and by practice', async ({ page }) => {
  await openWith(page, stored(forty()));
  const { island, entries } = partsOf(page);
  await expect(entries).toHaveCount(40);
  await expect(entries.first()).toContainText('11 March 2027');
  const order = (name: string) => island.getByText(name, { exact: true }).click();
  await order(words.list.arrangements.goal);
  await expect(island.locator('.yours-group h3')).toHaveText([
    'The garden behind the house', 'Learn Portuguese', 'Run 1000 miles', words.list.noGoal,
  ]); // prettier-ignore
  await order(words.list.arrangements.practice);
  await expect(island.locator('.yours-group h3')).toHaveText([
    'Stay or step back?',
    'Ask for help',
  ]);
});

test('finds by words as they are typed, folded, and marks them as text', async ({ page }) => {
  const odd = samplePracticeReflection({ id: 'odd', note: 'A <mark>meteor</mark> & Élan' });
  await openWith(page, stored([...forty(), odd]));
  const { island, entries, field } = partsOf(page);
  await field.fill('METEOR');
  await expect(entries).toHaveCount(2);
  await expect(island.locator('mark')).toHaveText(['meteor', 'meteor']);
  await expect(island.getByText('A <mark>meteor</mark> & Élan')).toBeVisible();
  await expect(island.getByText(words.list.found(2))).toBeVisible();
  await field.fill('求め');
  await expect(entries).toHaveText([/Ask for help/]);
  await entries.first().click();
  await expect(island.getByRole('heading', { name: 'Ask for help' })).toBeFocused();
  await page.goBack();
  await expect(field, 'is there again').toHaveValue('求め');
  await expect(entries.first()).toBeFocused();
  await field.fill('zxqv');
  await expect(island.getByText(words.list.nothing('zxqv'))).toBeVisible();
});

test('sets two of one goal side by side, with both wordings', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openWith(page, stored(twoRuns()), '#one/now');
  const { island } = partsOf(page);
  await island.getByRole('link', { name: words.one.besideDay('31 January 2026') }).click();
  const [then, now] = [island.locator('[data-voice="then"]'), island.locator('[data-voice="now"]')];
  await expect(island.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(then).toContainText('31 January 2026');
  await expect(then).toContainText('Are you rested?');
  await expect(then).toContainText('Not for weeks.');
  await expect(then).toContainText('Written at the kitchen table.');
  await expect(now).toContainText('3 February 2027');
  await expect(now).toContainText('Have you slept?');
  await expect(now).toContainText(words.two.askedThen('Are you rested?'));
  await expect(now).toContainText('Like a stone in a river.');
  await expect(then).not.toContainText('Then it was asked');
  const boxes = await Promise.all([then.boundingBox(), now.boundingBox()]);
  expect((boxes[0]?.x ?? 0) + (boxes[0]?.width ?? 0)).toBeLessThan(boxes[1]?.x ?? 0);
  expect(boxes[0]?.y).toBeCloseTo(boxes[1]?.y ?? 0, 0);
  await page.reload();
  await expect(now).toContainText('Like a stone in a river.');
  await page.setViewportSize({ width: 390, height: 900 });
  const small = await Promise.all([then.boundingBox(), now.boundingBox()]);
  expect((small[0]?.y ?? 0) + (small[0]?.height ?? 0)).toBeLessThanOrEqual(small[1]?.y ?? 0);
  await page.emulateMedia({ media: 'print' });
  await expect(now).toBeVisible();
  for (const heading of [words.title, words.panel.title])
    await expect(page.getByRole('heading', { name: heading, exact: true })).toBeHidden();
});

test('sets a reader’s own stances on a lesson side by side', async ({ page }) => {
  await openWith(page, stored([sampleLessonReflection(), ...twoRuns()]));
  const { island } = partsOf(page);
  await island.getByText(words.list.arrangements.practice, { exact: true }).click();
  await island.getByRole('link', { name: /^The first beside the latest\W+Ask for help$/ }).click();
  await expect(island.locator('[data-voice="then"]')).toContainText('I can do it alone.');
  await expect(island.locator('[data-voice="now"]')).toContainText('助けを求めてもいい。');
  await expect(island.locator('[data-voice="then"]')).toContainText('29 February 2024');
});

test('says so where what an address names is not kept', async ({ page }) => {
  await openWith(page, stored(twoRuns()));
  for (const fragment of ['#one/nobody', '#two/then/nobody']) {
    await page.goto(`yours/${fragment}`);
    await expect(partsOf(page).island.getByText(words.one.gone)).toBeVisible();
  }
  await page.goto('yours/#one/%E0%A4%A');
  await expect(partsOf(page).island.getByText(words.one.gone)).toBeVisible();
});

test('offers to come back once, on a visit after the day', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-11-30T10:00:00'));
  await openWith(page, stored(twoRuns()), '#one/now');
  const { island, button } = partsOf(page);
  await button(words.revisit.inThreeMonths).click();
  await expect(island.getByText(words.revisit.on('29 February 2028'))).toBeVisible();
  const { name, text } = await download(page, words.revisit.file);
  expect(name).toMatch(/\.ics$/);
  expect(text).toContain('DTSTART;VALUE=DATE:20280229');
  for (const own of ['lan vital', 'river', 'Stay or step', 'now']) expect(text).not.toContain(own);

  const offer = island.getByText(words.offers.due);
  await page.clock.setFixedTime(new Date('2028-02-28T23:00:00'));
  await page.goto('about/');
  await page.goto('yours/');
  await expect(partsOf(page).entries).toHaveCount(2);
  await expect(offer).toHaveCount(0);
  await page.clock.setFixedTime(new Date('2028-03-01T08:00:00'));
  await page.reload();
  await expect(offer).toBeVisible();
  await expect
    .poll(() => readAll(page))
    .toMatchObject({ now: { reflection: { revisit: { on: '2028-02-29', isOffered: true } } } });
  await expect(offer, 'stays on this visit').toBeVisible();
  await page.reload();
  await expect(partsOf(page).entries).toHaveCount(2);
  await expect(offer).toHaveCount(0);
});

test('forgets a day to come back', async ({ page }) => {
  await openWith(page, stored(twoRuns()), '#one/now');
  const { island, button } = partsOf(page);
  await button(words.revisit.inAYear).click();
  await button(words.revisit.forget).click();
  await expect(island.getByText(words.revisit.hint)).toBeVisible();
  await expect(island.getByRole('heading', { name: words.revisit.title })).toBeFocused();
  await expect.poll(() => readAll(page)).toEqual(stored(twoRuns()));
});

test('shows what is from this day of another year', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2029-01-31T12:00:00'));
  const run = samplePracticeReflection({ id: 'x', began: momentAt('2027-05-05T10:00:00.000Z') });
  delete run.revisit;
  await openWith(page, stored([...twoRuns(), run]));
  const { island } = partsOf(page);
  await expect(island.getByText(words.offers.onThisDay('2026'))).toBeVisible();
  await page.clock.setFixedTime(new Date('2029-02-01T12:00:00'));
  await page.reload();
  await expect(partsOf(page).entries).toHaveCount(3);
  await expect(island.getByText(/On this day/)).toHaveCount(0);
});

test('says once that browsers may clear what is kept', async ({ page }) => {
  await page.goto('yours/');
  const { island, entries } = partsOf(page);
  await expect(island.getByText(words.empty)).toBeVisible();
  await expect(island.getByText(words.offers.clearing)).toHaveCount(0);
  await openWith(page, stored(twoRuns()));
  await expect(island.getByText(words.offers.clearing)).toBeVisible();
  await page.reload();
  await expect(entries).toHaveCount(2);
  await expect(island.getByText(words.offers.clearing)).toHaveCount(0);
});
