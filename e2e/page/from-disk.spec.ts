import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtFolder, listLessons } from '../built-site.ts';
import { expect, test } from '../site-test.ts';

const fromDisk = (address: string) => pathToFileURL(join(builtFolder, address, 'index.html')).href;

test('reads in full from disk, leads from page to page, and offers nothing that would not work', async ({
  page,
  trouble,
}) => {
  // No browser takes a module from disk, and none takes a preload; both say so.
  trouble.expect(/^(Third party|Failed): file:|CORS policy|net::ERR_FAILED/);
  const [lesson] = listLessons().filter(({ html }) => html.includes('data-practice'));
  const address = lesson?.address ?? '';
  await page.goto(address);
  const served = await readVoices(page);
  await page.goto(fromDisk(address));
  expect(await readVoices(page)).toEqual(served);
  expect(served).toHaveLength(2);
  await expect(page.getByRole('main')).toHaveCSS('font-family', /Literata/);

  for (const name of [t('practice.next'), t('search.title')])
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  await expect(page.getByLabel(t('theme.label'))).toBeHidden();
  await expect(page.locator('[data-own]')).toBeHidden();
  await expect(page.getByText(t('practice.withoutScript'))).toBeVisible();

  for (const [name, place] of [
    [t('search.title'), 'search'],
    [t('yours.title'), 'yours'],
    [t('nav.lessons'), 'lessons'],
  ] as const) {
    await page.getByRole('banner').getByRole('link', { name }).click();
    await expect(page).toHaveURL(fromDisk(place));
    await expect(page.getByRole('textbox').or(page.getByRole('searchbox'))).toHaveCount(0);
  }
  const step = address.split('/').at(-2) ?? '';
  await page.getByRole('main').locator(`a[href*="/${step}/"], a[href^="${step}/"]`).first().click();
  await expect(page).toHaveURL(fromDisk(address));

  await page.goto(fromDisk('map'));
  await page.locator(`.map a[href*="/${step}/"] text`).click();
  await expect(page).toHaveURL(fromDisk(address));
});

function readVoices(page: Page): Promise<string[]> {
  return page.locator('[data-voice]').allInnerTexts();
}
