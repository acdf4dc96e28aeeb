import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { listLessons } from '../built-site.ts';
import { expect, test } from '../site-test.ts';
import { hostile, openDialog, panelOf, writeRaw } from './search-steps.ts';

const lesson = () => listLessons()[0]?.address ?? '';

test('asks no more of a server than it takes, however much is pasted, takes any query for text, and announces each answer once', async ({
  page,
}) => {
  await page.goto(lesson());
  const { field, status, links } = await openDialog(page);
  await field.focus();
  await page.keyboard.insertText('a'.repeat(20_000));
  await expect(status).toHaveText(/^Nothing found/);
  const answered = page.waitForResponse(/\/search\/\?q=a/);
  await field.press('Enter');
  expect((await answered).status()).toBe(200);

  await expect(status).toHaveText(/^Nothing found/);
  const title = await page.title();
  for (const query of hostile) {
    await field.fill('');
    await expect(status).toHaveText(t('search.hint'));
    await writeRaw(field, query);
    await expect(status).toHaveText(/passages?\.|Nothing found/);
  }
  expect(await page.title()).toBe(title);
  await expect(page.locator('main img, main script')).toHaveCount(0);

  await field.fill('');
  await expect(status).toHaveText(t('search.hint'));
  await keepAnnouncements(page);
  await field.fill('rest');
  await expect(links.first()).toBeVisible();
  expect(await readAnnouncements(page)).toHaveLength(1);
});

test('bears any address', async ({ page }) => {
  for (const address of [
    'search/?q=%E0%A4%A&voice=%',
    'search/?q=%00%ff&&==&q#"><script>',
    `search/?q=${'%22('.repeat(500)}#%E0%A4%A`,
    'search/?q=rest#stance-10\u0000',
  ]) {
    await page.goto(address);
    await expect(panelOf(page).status).toHaveText(/passages?\.|Nothing found|quotation marks/);
  }
  for (const rest of [
    '?mark=%E0%A4%A#%E0%A4%A',
    '?mark=(&mark=[a-#stance-10',
    '?mark=<b>&mark=#\\"]',
    `?mark=${'a'.repeat(5000)}#stance-999`,
    `${'?mark=a&'.repeat(100)}#stance-10`,
  ]) {
    await page.goto(lesson() + rest);
    await expect(page.getByRole('main')).toBeVisible();
  }
});

function keepAnnouncements(page: Page) {
  return page.evaluate(() => {
    const status = document.querySelector<HTMLElement>('[data-search-status]');
    if (!status) return;
    new MutationObserver(() => {
      status.dataset.told = `${status.dataset.told ?? ''}|${status.textContent}`;
    }).observe(status, { childList: true, characterData: true, subtree: true });
  });
}

async function readAnnouncements(page: Page): Promise<string[]> {
  const told = await panelOf(page).status.getAttribute('data-told');
  return (told ?? '').split('|').filter((one) => one !== '' && one !== t('search.looking'));
}
