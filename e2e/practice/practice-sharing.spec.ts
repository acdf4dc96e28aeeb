import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { findBarriers } from '../page/axe.ts';
import { expect, test } from '../site-test.ts';
import { ownThings } from '../lesson/own-things.ts';
import {
  lessonWithPractice,
  openAwake,
  pageOfPractice,
  partsOf,
  readPractice,
  skipToReview,
} from './practice-page.ts';

const ask = (index: number) => readPractice().practice.questions[index]?.ask ?? '';
const arrived = () => t('practice.arrived', { practice: readPractice().practice.title });

test('shows an outcome’s address in a lesson and on its own page, copies it, and leads from there to lessons @sub-path', async ({
  page,
  context,
  site,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const parts = await openAwake(page, lessonWithPractice());
  await skipToReview(parts);
  await parts.hear.click();
  await expect(parts.outcome).toBeVisible();
  await takeAddress(page, site);
  await openAwake(page, pageOfPractice());
  await expect(parts.outcome, 'the tab is still at it').toBeVisible();
  await takeAddress(page, site);
  const link = parts.outcome.getByRole('link').first();
  const title = await link.innerText();
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goBack();
  await expect(parts.outcome, 'Back leads to the outcome again').toBeVisible();
});

test('a shared address touches nothing of the visitor’s own @sub-path', async ({
  page,
  context,
}) => {
  const parts = await openAwake(page);
  await parts.options.nth(1).check();
  await parts.section.getByRole('button', { name: t('practice.keeping.keep') }).click();
  await parts.next.click();
  await parts.section.getByRole('textbox').fill('Half a life of mine');
  await parts.next.click();
  await expect(parts.legend).toHaveText(ask(2));
  await page.goto('about/');
  await expect.poll(async () => JSON.stringify(await ownThings(page))).toContain('Half a life');
  const before = await ownThings(page);
  const asked: string[] = [];
  context.on('request', (request) => void asked.push(request.url()));

  await openShared(page);
  expect(await ownThings(page)).toEqual(before);
  expect(await page.evaluate<unknown>(() => history.state)).toBeNull();
  const other = await context.newPage();
  await openShared(other);
  expect(await ownThings(other)).toEqual({ ...before, tab: {} });
  expect(asked.filter((url) => /mount\.|\.json$/.test(url))).toEqual([]);

  await page
    .getByRole('link', { name: t('practice.take') })
    .filter({ visible: true })
    .click();
  await expect(parts.awake).toBeVisible();
  await expect(parts.legend, 'goes on where it was').toHaveText(ask(2));
  await expect(parts.section).toContainText(
    t('reflections.states.keptUnder', { page: t('yours.title') }),
  );
  await parts.back.click();
  await expect(parts.section.getByRole('textbox')).toHaveValue('Half a life of mine');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a shared outcome reads as one of the possible ones', async ({ page }) => {
    await openShared(page);
    await expect(page.getByText(arrived()), 'only where one arrived').toHaveCount(
      readPractice().practice.outcomes.length,
    );
    await expect(page.getByText(arrived()).filter({ visible: true })).toHaveCount(1);
    await page
      .getByRole('link', { name: t('practice.take') })
      .filter({ visible: true })
      .click();
    await expect(partsOf(page).legend).toBeInViewport();
  });
});

/** Arrives where the last outcome of a practice was shared. */
async function openShared(page: Page): Promise<void> {
  const told = readPractice().practice.outcomes.at(-1);
  await page.goto(`${pageOfPractice()}#outcome-${told?.id ?? ''}`, { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { name: told?.title ?? '' })).toBeInViewport();
  await expect(page.getByText(arrived()).filter({ visible: true })).toBeInViewport();
  await expect(page.getByText(told?.says[0] ?? '')).toBeInViewport();
  await expect(partsOf(page).awake).toHaveCount(0);
  await expect(page.locator('[data-practice] :focus')).toHaveCount(0);
}

/** Takes the address of an outcome along by keyboard. */
async function takeAddress(page: Page, site: string): Promise<void> {
  const { outcome, section } = partsOf(page);
  // What was copied before would be read again.
  await page.evaluate(() => navigator.clipboard.writeText(''));
  const field = outcome.getByRole('textbox', { name: t('practice.share.address') });
  const copy = outcome.getByRole('button', { name: t('practice.share.copy') });
  await expect(field, 'only for who asks').toBeHidden();
  await outcome.getByText(t('practice.share.offer'), { exact: true }).press('Enter');
  const [silent] = readPractice().practice.outcomes;
  const shared = `${site}${pageOfPractice()}#outcome-${silent?.id ?? ''}`;
  await expect(field).toHaveValue(shared);
  await expect(field).toHaveAccessibleDescription(t('practice.share.hint'));
  await expect(section.getByText(t('practice.share.hint'))).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(field).toBeFocused();
  await page.keyboard.type('Not to be changed');
  await expect(field).toHaveValue(shared);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(shared);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(copy).toBeFocused();
  const copied = outcome.getByRole('status').filter({ hasText: t('practice.copied') });
  await expect(copied).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shared);
  expect(await findBarriers(page)).toEqual([]);
}
