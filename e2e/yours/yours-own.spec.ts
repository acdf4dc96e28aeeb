import { t } from '../../src/words/garden-words.ts';
import { sampleLessonReflection, sampleOwnReflection } from '../../test/reflections/samples.ts';
import { findBarriers } from '../page/axe.ts';
import { currentVersion } from '../../src/reflections/reflection.ts';
import { expect, test } from '../site-test.ts';
import { offer, openWith, partsOf, press, readAll, stored, download } from './yours-page.ts';

test('a then and now is begun without a lesson, kept as it is written, and found again', async ({
  page,
}) => {
  await page.goto('yours/');
  const { island, entries } = partsOf(page);
  await island.getByRole('link', { name: t('yours.begin') }).click();
  const subject = island.getByLabel(t('own.subject'));
  await expect(subject).toBeFocused();
  expect(await readAll(page)).toEqual({});
  await page.keyboard.type('Writing every day');
  await island.getByLabel(t('own.when')).fill('around 2015');
  await island.locator('.stance.then textarea').fill('If I miss a day, I lose the thread.');
  await island.locator('.stance.now textarea').fill('The thread waits.');
  await expect(island.getByText(t('reflections.states.kept'))).toBeVisible();
  await page.reload();
  await expect(subject).toHaveValue('Writing every day');
  await expect(island.locator('.stance.now textarea')).toHaveValue('The thread waits.');
  expect(Object.values(await readAll(page))).toMatchObject([
    {
      reflection: {
        kind: 'own',
        title: 'Writing every day',
        stances: [{ dated: 'around 2015' }, { text: 'The thread waits.' }],
      },
    },
  ]);

  await island.getByRole('link', { name: t('yours.one.back') }).click();
  await expect(entries).toHaveText(/^Writing every day/);
  const [then, now] = [island.locator('.yours-voices .then'), island.locator('.yours-voices .now')];
  await expect(then).toContainText('around 2015');
  await expect(then).toContainText('lose the thread');
  await expect(now).toContainText(t('reflections.written.today'));
  const colours = [then.locator('.voice-then'), now.locator('.voice-now')].map((head) =>
    head.evaluate((one) => getComputedStyle(one).color),
  );
  expect(new Set(await Promise.all(colours)).size).toBe(2);
  await entries.click();
  await expect(subject).toHaveValue('Writing every day');
  await press(page, t('yours.one.erase'));
  await expect(island.getByRole('heading', { name: t('yours.empty') })).toBeVisible();
  await press(page, t('yours.erase.undo'));
  await expect(entries).toHaveText(/^Writing every day/);
});

test('what is left without a word is not kept', async ({ page }) => {
  await page.goto('yours/');
  const { island } = partsOf(page);
  await island.getByRole('link', { name: t('yours.begin') }).click();
  await expect(island.getByLabel(t('own.subject'))).toBeFocused();
  await page.goBack();
  await expect(island.getByRole('heading', { name: t('yours.empty') })).toBeVisible();
  expect(await readAll(page)).toEqual({});
});

test('on another day it stands as it was, and another stance can be added', async ({
  page,
  context,
}) => {
  await context.clock.setFixedTime('2027-05-05T10:00:00Z');
  await openWith(page, stored([sampleOwnReflection()]), '#one/three');
  const { island } = partsOf(page);
  await expect(island.locator('.stance.then')).toContainText('around 2015');
  await expect(island.locator('.stance.now')).toContainText('28 November 2026');
  await expect(island.locator('.stance textarea')).toHaveCount(0);
  await island.getByRole('button', { name: t('own.add') }).click();
  await page.keyboard.type('Both.');
  await expect
    .poll(() => readAll(page))
    .toMatchObject({ three: { reflection: { stances: [{}, {}, { text: 'Both.' }] } } });
});

test('opens what was written beside a lesson as a spread, and leads back to where it was', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const [first, second] = sampleLessonReflection().stances;
  const middle = first && { ...first, id: 'middle', text: 'Perhaps not alone.' };
  const stances = [first, middle, second].flatMap((one) => one ?? []);
  await openWith(page, stored([sampleLessonReflection({ stances })]));
  const { island, entries } = partsOf(page);
  await entries.click();
  const [then, now] = [island.locator('[data-voice="then"]'), island.locator('[data-voice="now"]')];
  await expect(then).toContainText('Written down on 29 February 2024');
  await expect(then).toContainText('I can do it alone.');
  await expect(now).toContainText('助けを求めてもいい。');
  await expect(island.locator('.stance.between')).toContainText('Perhaps not alone.');
  const [left, right] = await Promise.all([then.boundingBox(), now.boundingBox()]);
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
  expect(await findBarriers(page)).toEqual([]);
});

test('what can be done is folded, and unfolds by keyboard', async ({ page }) => {
  await openWith(page, stored([sampleOwnReflection()]));
  const { button, island } = partsOf(page);
  await expect(button(t('yours.erase.all'))).toBeHidden();
  await island.locator('summary', { hasText: t('yours.erase.title') }).focus();
  await page.keyboard.press('Enter');
  await expect(button(t('yours.erase.all'))).toBeVisible();
  await expect(page.getByText(t('storage.limits'))).toBeHidden();
});

test('is exported and brought back, with its date', async ({ page }) => {
  const kept = stored([sampleOwnReflection()]);
  await openWith(page, kept);
  const { text } = await download(page, t('yours.along.json'));
  const document = await download(page, t('yours.along.markdown'));
  expect(document.text).toContain('## Writing every day\n\n### around 2015\n');
  await press(page, t('yours.erase.all'));
  await offer(page, text);
  await press(page, t('yours.bringIn.confirm'));
  await expect.poll(() => readAll(page)).toEqual(kept);
});

test('what an earlier version kept is read, and written on', async ({ page, context }) => {
  await context.clock.setFixedTime('2024-02-29T23:00:00Z');
  const reflection = sampleLessonReflection();
  await openWith(page, { two: { version: 1, reflection } }, '#one/two');
  await expect(partsOf(page).island.locator('[data-voice="then"]')).toContainText('alone.');
  await press(page, t('yours.revisit.inAYear'));
  await expect.poll(() => readAll(page)).toMatchObject({ two: { version: currentVersion } });
});
