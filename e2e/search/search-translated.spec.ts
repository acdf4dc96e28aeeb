import type { Page } from '@playwright/test';
import { listLessons } from '../built-site.ts';
import { holdRequests } from '../hold-requests.ts';
import { expect, test } from '../site-test.ts';
import { t } from '../../src/words/garden-words.ts';
import { translatePage } from '../translate-page.ts';
import { keptOf, openKeeping, own, ownAddress } from './device-search.ts';
import { listMarks, openDialog, panelOf } from './search-steps.ts';

/** What a browser makes of a text when it translates the page. */
const translated = (text: string) => `⟦${text}⟧`;

test('the dialog of a translated page finds what is written, before and after its script comes', async ({
  page,
}) => {
  const letThrough = await holdRequests(page, '**/search-dialog*.js');
  await page.goto(listLessons()[0]?.address ?? '');
  await translatePage(page);
  await page.getByRole('button', { name: t('search.title') }).click();
  const { field, status, links, results } = panelOf(page);
  await field.pressSequentially('res');
  letThrough();
  await expect(links.first()).toBeVisible();
  await field.pressSequentially('t');
  await expect(status).toHaveText(/^⟦\d+ passages\.⟧$/);
  await expect(field).toHaveValue('rest');
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await field.fill('zxqv');
  await expect(status).toHaveText(translated(t('search.nothing', { query: 'zxqv' })));
  await expect(results.getByRole('link', { name: t('search.index') })).toBeVisible();
  await field.fill('rest');
  await expect(status).toHaveText(/^⟦\d+ passages\.⟧$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/mark=/);
});

test('the search page of a translated page writes its status once for each answer, and keeps the focus, its scopes and its address', async ({
  page,
}) => {
  await page.goto('search/?q=rest');
  const { field, status, links, results, panel } = panelOf(page);
  await expect(links.first()).toBeVisible();
  await translatePage(page);
  const written = page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const [status, results] = document.querySelectorAll(
          '[data-search-status], [data-search-results]',
        );
        const texts = [status?.textContent.replaceAll(/[⟦⟧]/g, '') ?? ''];
        const note = new MutationObserver((changes) => {
          for (const { addedNodes } of changes)
            for (const node of addedNodes) if (node instanceof Text) texts.push(node.data);
        });
        if (status) note.observe(status, { childList: true });
        const end = new MutationObserver(() => {
          resolve(texts);
        });
        if (results) end.observe(results, { childList: true });
      }),
  );
  await field.press('End');
  await field.pressSequentially(' ');
  const texts = await written;
  // On a slow machine the search may say in between that it is looking.
  expect(texts.filter((text, index) => text === texts[index - 1])).toEqual([]);

  await field.fill('the');
  await expect(links.first()).toHaveAttribute('href', /mark=the/);
  const before = await links.count();
  await results.getByRole('button', { name: t('search.more') }).click();
  await expect.poll(() => links.count()).toBeGreaterThan(before);
  await expect(links.and(page.locator(':focus'))).toHaveCount(1);
  await panel.locator('[value="notes"]').check();
  await expect(page).toHaveURL(/\?q=the&voice=notes$/);
  await expect(status).toHaveText(/^⟦\d+ passages?\.⟧$/);
  await field.fill('zxqv');
  await expect(status).toHaveText(translated(t('search.nothing', { query: 'zxqv' })));
});

test('what is kept on this device is found in a translated page', async ({ page, site }) => {
  await openKeeping(page);
  await openDialog(page);
  await translatePage(page);
  const { field, status, panel } = panelOf(page);
  const { links } = keptOf(page);
  await field.fill(own);
  await expect(status).toContainText(t('search.kept', { n: 1 }));
  await panel.locator('[value="device"]').check();
  await expect(status).toHaveText(translated(t('search.kept', { n: 1 })));
  await expect(links).toHaveCount(1);
  await links.click();
  await expect(page).toHaveURL(site + ownAddress);
});

test('marks follow a translation, also where a browser cannot paint, and can be cleared', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 400 });
  await test.step('painted', () => expectMarksFollow(page, () => listMarks(page)));
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  const places = () =>
    page.locator('main mark').evaluateAll((marks) =>
      marks.map((mark) => {
        const { top, bottom } = mark.getBoundingClientRect();
        return { top, bottom };
      }),
    );
  await test.step('as elements', () => expectMarksFollow(page, places));
});

async function expectMarksFollow(page: Page, places: () => ReturnType<typeof listMarks>) {
  await page.goto('notes/rest/?mark=the&mark=rest');
  const clear = page.getByRole('button', { name: t('search.clear') });
  await expect(clear).toBeVisible();
  await translatePage(page);
  await expect
    .poll(async () => (await places()).every(({ top, bottom }) => bottom > top))
    .toBe(true);
  const count = (await places()).length;
  expect(count).toBeGreaterThan(3);
  const next = page.getByRole('button', { name: t('search.nextMark') });
  for (let index = 0; index < count; index++) {
    await next.click();
    expect((await places()).some(({ top, bottom }) => top >= 0 && bottom <= 400)).toBe(true);
  }
  await clear.click();
  await expect(clear).toHaveCount(0);
  expect(await places()).toEqual([]);
}
