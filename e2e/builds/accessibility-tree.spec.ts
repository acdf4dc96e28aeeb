import { t } from '../../src/words/garden-words.ts';
import { panelOf } from '../search/search-steps.ts';
import { partsOf } from '../yours/yours-page.ts';
import { expect, test } from './sample-site.ts';

// What a screen reader is given, in a garden whose words stay. Where something else is meant from now on, it is written
// anew by `npx playwright test accessibility-tree --update-snapshots`, and is to be read before it is kept; addresses with a
// port or an id of chance are taken out of it.

test('a lesson tells then from now and from what was between', async ({ page }) => {
  await page.goto('lessons/keep-going/');
  await expect(page.locator('article')).toMatchAriaSnapshot({ name: 'lesson.aria.yml' });
});

test('a practice asks one thing, with its answers in a group', async ({ page }) => {
  await page.goto('practices/warm-or-cold/');
  const practice = page.locator('[data-practice]');
  await practice.getByRole('button', { name: t('practice.skip') }).click();
  await expect(practice.getByRole('radio').first()).toBeVisible();
  await expect(practice).toMatchAriaSnapshot({ name: 'practice.aria.yml' });
});

test('Look again is a range from then to now, with the belief in words', async ({ page }) => {
  await page.goto('./');
  const look = page.locator('.look-again');
  await look.getByRole('slider').press('End');
  await expect(look).toMatchAriaSnapshot({ name: 'look-again.aria.yml' });
});

test('a search says how much is found, and of each passage whether it was said then or now', async ({
  page,
}) => {
  await page.goto('search/?q=stop');
  const { panel, links } = panelOf(page);
  await expect(links.first()).toBeVisible();
  await expect(panel).toMatchAriaSnapshot({ name: 'search.aria.yml' });
});

test('Yours has what was then and what is now under a head of its own', async ({
  page,
  context,
}) => {
  await context.clock.setFixedTime('2026-03-02T08:00:00Z');
  await page.goto('yours/');
  const { island, entries } = partsOf(page);
  await island.getByRole('link', { name: t('yours.begin') }).click();
  await island.getByLabel(t('own.subject')).fill('Walking');
  await island.locator('.stance.then textarea').fill('Farther.');
  await island.locator('.stance.now textarea').fill('Further.');
  await expect(island.getByText(t('reflections.states.kept'))).toBeVisible();
  await expect(island).toMatchAriaSnapshot({ name: 'yours-one.aria.yml' });
  await island.getByRole('link', { name: t('yours.one.back') }).click();
  await expect(entries).toHaveCount(1);
  await expect(island).toMatchAriaSnapshot({ name: 'yours.aria.yml' });
});
