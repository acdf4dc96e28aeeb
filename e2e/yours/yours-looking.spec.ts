import { t } from '../../src/words/garden-words.ts';
import {
  sampleLessonReflection,
  samplePracticeReflection,
} from '../../test/reflections/samples.ts';
import { expect, test } from '../site-test.ts';
import { forty, openWith, partsOf, stored, twoRuns } from './yours-page.ts';

test('is kind where nothing is kept, and leads to the practices', async ({ page, context }) => {
  await page.goto('yours/');
  const { island, button } = partsOf(page);
  await expect(island.getByRole('heading', { name: t('yours.empty') })).toBeVisible();
  await expect(button(t('yours.erase.all'))).toHaveCount(0);
  expect(await context.cookies()).toEqual([]);
  await island.getByRole('link', { name: t('yours.practices') }).click();
  await expect(page).toHaveURL(/\/practices\/$/);
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: t('yours.title') })
    .click();
  await expect(page).toHaveURL(/\/yours\/$/);
});

test('lists forty, newest first, by goal and by practice', async ({ page }) => {
  await openWith(page, stored(forty()));
  const { island, entries } = partsOf(page);
  await expect(entries).toHaveCount(40);
  await expect(entries.first()).toContainText('11 March 2027');
  const order = (name: string) => island.getByText(name, { exact: true }).click();
  await order(t('yours.list.arrangements.goal'));
  await expect(island.locator('.yours-group h3')).toHaveText([
    'The garden behind the house', 'Learn Portuguese', 'Run 1000 miles', t('yours.list.noGoal'),
  ]); // prettier-ignore
  await order(t('yours.list.arrangements.practice'));
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
  await expect(island.getByText(t('yours.list.found', { n: 2 }))).toBeVisible();
  await field.fill('求め');
  await expect(entries).toHaveText([/Ask for help/]);
  await entries.first().click();
  await expect(island.getByRole('heading', { name: 'Ask for help' })).toBeFocused();
  await page.goBack();
  await expect(field, 'is there again').toHaveValue('求め');
  await expect(entries.first()).toBeFocused();
  await field.fill('zxqv');
  await expect(island.getByText(t('yours.list.nothing', { query: 'zxqv' }))).toBeVisible();
});

test('sets two of one goal side by side, with both wordings', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openWith(page, stored(twoRuns()), '#one/now');
  const { island } = partsOf(page);
  await island
    .getByRole('link', { name: t('yours.one.besideDay', { day: '31 January 2026' }) })
    .click();
  const [then, now] = [island.locator('[data-voice="then"]'), island.locator('[data-voice="now"]')];
  await expect(island.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(then).toContainText('31 January 2026');
  await expect(then).toContainText('Are you rested?');
  await expect(then).toContainText('Not for weeks.');
  await expect(then).toContainText('Written at the kitchen table.');
  await expect(now).toContainText('3 February 2027');
  await expect(now).toContainText('Have you slept?');
  await expect(now).toContainText(t('yours.two.askedThen', { ask: 'Are you rested?' }));
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
  for (const heading of [t('yours.title'), t('storage.title')])
    await expect(page.getByRole('heading', { name: heading, exact: true })).toBeHidden();
});

test('sets a reader’s own stances on a lesson side by side', async ({ page }) => {
  await openWith(page, stored([sampleLessonReflection(), ...twoRuns()]));
  const { island } = partsOf(page);
  await island.getByText(t('yours.list.arrangements.practice'), { exact: true }).click();
  await island.getByRole('link', { name: /^The first beside the latest\W+Ask for help$/ }).click();
  await expect(island.locator('[data-voice="then"]')).toContainText('I can do it alone.');
  await expect(island.locator('[data-voice="now"]')).toContainText('助けを求めてもいい。');
  await expect(island.locator('[data-voice="then"]')).toContainText('29 February 2024');
});

test('shows what a practice made of the answers, as it was made', async ({ page }) => {
  const run = samplePracticeReflection({ id: 'asked' });
  const made = [{ title: 'A message', says: ['Dear friend,\nwould you walk with me?'] }];
  const outcome = run.outcome && { ...run.outcome, made };
  await openWith(page, stored([{ ...run, ...(outcome && { outcome }) }]));
  await page.goto('yours/#one/asked');
  const { island } = partsOf(page);
  await expect(island.getByText('A message')).toBeVisible();
  await expect(island.getByText('Dear friend,')).toContainText('would you walk with me?');
});

test('says so where what an address names is not kept', async ({ page }) => {
  await openWith(page, stored(twoRuns()));
  for (const fragment of ['#one/nobody', '#two/then/nobody']) {
    await page.goto(`yours/${fragment}`);
    await expect(partsOf(page).island.getByText(t('yours.one.gone'))).toBeVisible();
  }
  await page.goto('yours/#one/%E0%A4%A');
  await expect(partsOf(page).island.getByText(t('yours.one.gone'))).toBeVisible();
});
