import { t } from '../../src/words/garden-words.ts';
import { listLessons } from '../built-site.ts';
import { holdRequests } from '../hold-requests.ts';
import { expect, test } from '../site-test.ts';
import { dataFiles, lessonWithPractice, partsOf } from '../practice/practice-page.ts';
import { panelOf, pressShortcut } from './search-steps.ts';

const lesson = () => listLessons()[0]?.address ?? '';
const dialogScript = '**/search-dialog*.js';
const pageScript = '**/search-page*.js';

test('takes what is written while its script is on the way', async ({ page }) => {
  const letThrough = await holdRequests(page, dialogScript);
  await page.goto(lesson());
  await pressShortcut(page);
  await page.keyboard.type('rest');
  const { field, status, links } = panelOf(page);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('rest');
  await expect(status).toHaveText(t('search.hint'));
  letThrough();
  await expect(links.first()).toBeVisible();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('rest');
});

test('closes without its script, then leaves a reader who writes elsewhere alone, and opens again by a key that comes before the next frame', async ({
  page,
}) => {
  const letThrough = await holdRequests(page, dialogScript);
  await page.goto(lesson());
  const dialog = page.getByRole('dialog');
  for (const close of [
    () => page.keyboard.press('Escape'),
    () => dialog.getByRole('button', { name: t('search.close') }).click(),
    () => page.mouse.click(4, 4),
  ]) {
    await pressShortcut(page);
    await expect(dialog).toBeVisible();
    await close();
    await expect(dialog).toBeHidden();
  }
  const elsewhere = page.getByRole('main').getByRole('link').first();
  await elsewhere.focus();
  const answered = page.waitForResponse(dialogScript);
  letThrough();
  await answered;
  await expect(page.locator('[data-search-failed]')).toBeHidden();
  await expect(elsewhere).toBeFocused();
  await expect(dialog).toBeHidden();

  await pressShortcut(page);
  const { field } = panelOf(page);
  await expect(field).toBeFocused();
  await field.evaluate((element) => {
    const press = (init: KeyboardEventInit) =>
      element.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true }));
    press({ key: 'Escape' });
    press({ key: 'k', ctrlKey: true });
  });
  await expect(dialog).toBeVisible();
});

test('says that a script does not come, of the dialog, which leads on, and of the search page, until it comes @sub-path', async ({
  page,
  site,
}) => {
  await page.clock.install();
  const letThrough = await holdRequests(page, dialogScript);
  await page.goto(lesson());
  await page.getByRole('button', { name: t('search.title') }).click();
  const { field, links } = panelOf(page);
  await field.fill('rest');
  const alert = page.getByRole('alert');
  await page.clock.runFor(4000);
  await expect(alert).toBeHidden();
  await page.clock.runFor(1500);
  await expect(alert).toContainText(t('search.absent'));
  letThrough();
  await page.clock.resume();
  await expect(links.first()).toBeVisible();
  await expect(alert).toBeHidden();
  await page.reload();
  await holdRequests(page, dialogScript);
  await page.getByRole('button', { name: t('search.title') }).click();
  await page.clock.runFor(6000);
  await alert.getByRole('link', { name: t('search.index') }).click();
  await expect(page).toHaveURL(`${site}search/#everything`);
  await expect(page.getByRole('heading', { name: t('search.index') })).toBeInViewport();

  const letPageThrough = await holdRequests(page, pageScript);
  await page.goto('search/?q=rest');
  await page.clock.runFor(5500);
  await expect(alert).toContainText(t('search.absent'));
  letPageThrough();
  await page.clock.resume();
  await expect(links.first()).toBeVisible();
  await expect(alert).toBeHidden();
});

test('says at once that a script failed: of the dialog, where Enter leads on, and of the search page, over the index', async ({
  page,
  trouble,
}) => {
  trouble.expect(/search-dialog|search-page|ERR_FAILED/);
  await page.route(dialogScript, (route) => route.abort());
  await page.goto(lesson());
  await pressShortcut(page);
  await expect(page.getByRole('alert')).toContainText(t('search.absent'));
  await page.keyboard.type('rest');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=rest/);
  await expect(panelOf(page).links.first()).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();

  await page.route(pageScript, (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('alert')).toContainText(t('search.absent'));
  await expect(page.getByRole('heading', { name: t('search.index') })).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeHidden();
});

test('opens on an option of a practice that is about to wake, and gives the focus back to it', async ({
  page,
}) => {
  const letThrough = await holdRequests(page, dataFiles);
  await page.goto(lessonWithPractice());
  const parts = partsOf(page);
  const option = parts.options.first();
  await option.focus();
  await pressShortcut(page);
  await expect(panelOf(page).field).toBeFocused();
  const answered = page.waitForResponse(dataFiles);
  letThrough();
  await (await answered).finished();
  await page.keyboard.press('Escape');
  await expect(parts.awake).toBeVisible();
  await expect(option).toBeFocused();
});
