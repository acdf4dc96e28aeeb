import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import {
  sampleLessonReflection,
  samplePracticeReflection,
} from '../../test/reflections/samples.ts';
import { findBarriers } from '../page/axe.ts';
import { expect, test } from '../site-test.ts';
import { forty, openWith, partsOf, stored, twoRuns } from './yours-page.ts';

test('lists forty, newest first, by goal and by practice, and finds by words as they are typed, folded, and marks them as text', async ({
  page,
}) => {
  const odd = samplePracticeReflection({
    id: 'odd',
    goal: 'Run 1000 miles',
    note: 'A <mark>meteor</mark> & Élan',
  });
  await openWith(page, stored([...forty(), odd]));
  const { island, entries, field } = partsOf(page);
  await expect(entries).toHaveCount(41);
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
  await order(t('yours.list.arrangements.newest'));

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

test('says so where what an address names is not kept, and sets two of one goal side by side, with both wordings', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openWith(page, stored(twoRuns()));
  const { island } = partsOf(page);
  for (const fragment of ['#one/nobody', '#two/then/nobody', '#one/%E0%A4%A']) {
    // Between them the list, so that nothing is left of the one before.
    await page.goto('yours/#all');
    await expect(island.getByText(t('yours.one.gone')), fragment).toHaveCount(0);
    await page.goto(`yours/${fragment}`);
    await expect(island.getByText(t('yours.one.gone')), fragment).toBeVisible();
  }
  await page.goto('yours/#one/now');
  await island
    .getByRole('link', { name: t('yours.one.besideDay', { day: '31 January 2026' }) })
    .click();
  const [then, now] = sidesOf(page);
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

test('sets a reader’s own stances on a lesson side by side, opens them as a spread, and shows what a practice made of the answers', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const [first, second] = sampleLessonReflection().stances;
  const middle = first && { ...first, id: 'middle', text: 'Perhaps not alone.' };
  const stances = [first, middle, second].flatMap((one) => one ?? []);
  await openWith(page, stored([sampleLessonReflection({ stances }), ...twoRuns(), withMade()]));
  const { island, entries } = partsOf(page);
  await island.getByText(t('yours.list.arrangements.practice'), { exact: true }).click();
  await island.getByRole('link', { name: /^The first beside the latest\W+Ask for help$/ }).click();
  const [then, now] = sidesOf(page);
  await expect(then).toContainText('I can do it alone.');
  await expect(now).toContainText('助けを求めてもいい。');
  await expect(then).toContainText('29 February 2024');

  await page.goBack();
  await entries.filter({ hasText: 'Ask for help' }).click();
  await expect(then).toContainText('Written down on 29 February 2024');
  await expect(then).toContainText('I can do it alone.');
  await expect(now).toContainText('助けを求めてもいい。');
  await expect(island.locator('.stance.between')).toContainText('Perhaps not alone.');
  const [left, right] = await Promise.all([then.boundingBox(), now.boundingBox()]);
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
  expect(await findBarriers(page)).toEqual([]);

  await page.goto('yours/#one/asked');
  await expect(island.getByText('A message')).toBeVisible();
  await expect(island.getByText('Dear friend,')).toContainText('would you walk with me?');
});

function sidesOf(page: Page) {
  const { island } = partsOf(page);
  return [island.locator('[data-voice="then"]'), island.locator('[data-voice="now"]')] as const;
}

/** A practice that has made something of what was answered. */
function withMade() {
  const run = samplePracticeReflection({ id: 'asked' });
  const made = [{ title: 'A message', says: ['Dear friend,\nwould you walk with me?'] }];
  return { ...run, ...(run.outcome && { outcome: { ...run.outcome, made } }) };
}
