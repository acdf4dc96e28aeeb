import { t } from '../../src/words/garden-words.ts';
import { sampleLessonReflection, sampleOwnReflection } from '../../test/reflections/samples.ts';
import { currentVersion } from '../../src/reflections/reflection.ts';
import { expect, test } from '../site-test.ts';
import { openWith, partsOf, press, readAll, stored } from './yours-page.ts';

test('a then and now is begun without a lesson, kept only once something is written, and found again', async ({
  page,
}) => {
  await page.goto('yours/');
  const { island, entries } = partsOf(page);
  const begin = island.getByRole('link', { name: t('yours.begin') });
  const subject = island.getByLabel(t('own.subject'));
  await begin.click();
  await expect(subject).toBeFocused();
  await page.goBack();
  await expect(island.getByRole('heading', { name: t('yours.empty') })).toBeVisible();
  expect(await readAll(page), 'what was left without a word').toEqual({});

  await begin.click();
  await expect(subject).toBeFocused();
  expect(await readAll(page), 'what was only begun').toEqual({});
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

test('what can be done unfolds by keyboard; on another day what was written stands, also by an earlier version, and is written on', async ({
  page,
  context,
}) => {
  await context.clock.setFixedTime('2027-05-05T10:00:00Z');
  const earlier = { version: 1, reflection: sampleLessonReflection() };
  await openWith(page, { ...stored([sampleOwnReflection()]), two: earlier });
  const { button, island } = partsOf(page);
  await expect(button(t('yours.erase.all'))).toBeHidden();
  await island.locator('summary', { hasText: t('yours.erase.title') }).focus();
  await page.keyboard.press('Enter');
  await expect(button(t('yours.erase.all'))).toBeVisible();
  await expect(page.getByText(t('storage.limits'))).toBeHidden();

  await page.goto('yours/#one/three');
  await expect(island.locator('.stance.then')).toContainText('around 2015');
  await expect(island.locator('.stance.now')).toContainText('28 November 2026');
  await expect(island.locator('.stance textarea')).toHaveCount(0);
  await island.getByRole('button', { name: t('own.add') }).click();
  await page.keyboard.type('Both.');
  await expect
    .poll(() => readAll(page))
    .toMatchObject({ three: { reflection: { stances: [{}, {}, { text: 'Both.' }] } } });

  await page.goto('yours/#one/two');
  await expect(island.locator('[data-voice="then"]')).toContainText('alone.');
  await press(page, t('yours.revisit.inAYear'));
  await expect.poll(() => readAll(page)).toMatchObject({ two: { version: currentVersion } });
});
