import { t } from '../../src/words/garden-words.ts';
import { momentAt, samplePracticeReflection } from '../../test/reflections/samples.ts';
import { expect, test } from '../site-test.ts';
import { download, openWith, partsOf, press, readAll, stored, twoRuns } from './yours-page.ts';

test('forgets a day to come back, and offers another once, on a visit after that day', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2027-11-30T10:00:00'));
  await openWith(page, stored(twoRuns()), '#one/now');
  const { island } = partsOf(page);
  await press(page, t('yours.revisit.inAYear'));
  await press(page, t('yours.revisit.forget'));
  await expect(island.getByText(t('yours.revisit.hint'))).toBeVisible();
  const summary = island.locator('summary', { hasText: t('yours.revisit.title') });
  await expect(summary).toBeFocused();
  await expect.poll(() => readAll(page)).toEqual(stored(twoRuns()));

  await press(page, t('yours.revisit.inThreeMonths'));
  await expect(island.getByText(t('yours.revisit.on', { day: '29 February 2028' }))).toBeVisible();
  const { name, text } = await download(page, t('yours.revisit.file'));
  expect(name).toMatch(/\.ics$/);
  expect(text).toContain('DTSTART;VALUE=DATE:20280229');
  for (const own of ['lan vital', 'river', 'Stay or step', 'now']) expect(text).not.toContain(own);

  const offer = island.getByText(t('yours.offers.due'));
  await page.clock.setFixedTime(new Date('2028-02-28T23:00:00'));
  await page.goto('robots.txt');
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

test('is kind where nothing is kept, then shows what is from this day of another year, and says once that browsers may clear', async ({
  page,
  context,
}) => {
  await page.clock.setFixedTime(new Date('2029-01-31T12:00:00'));
  await page.goto('practices/');
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: t('yours.title') })
    .click();
  await expect(page).toHaveURL(/\/yours\/$/);
  const { button, entries, island } = partsOf(page);
  const clearing = island.getByText(t('yours.offers.clearing'));
  await expect(island.getByRole('heading', { name: t('yours.empty') })).toBeVisible();
  await expect(clearing).toHaveCount(0);
  await expect(button(t('yours.erase.all'))).toHaveCount(0);
  expect(await context.cookies()).toEqual([]);
  await island.getByRole('link', { name: t('yours.practices') }).click();
  await expect(page).toHaveURL(/\/practices\/$/);

  const run = samplePracticeReflection({ id: 'x', began: momentAt('2027-05-05T10:00:00.000Z') });
  delete run.revisit;
  await openWith(page, stored([...twoRuns(), run]));
  await expect(island.getByText(t('yours.offers.onThisDay', { year: '2026' }))).toBeVisible();
  await expect(clearing).toBeVisible();
  await page.clock.setFixedTime(new Date('2029-02-01T12:00:00'));
  await page.reload();
  await expect(entries).toHaveCount(3);
  await expect(island.getByText(/On this day/)).toHaveCount(0);
  await expect(clearing).toHaveCount(0);
});
