import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { listLessons } from '../built-site.ts';
import { expect, test } from '../site-test.ts';

const places = () => [listLessons()[0]?.address ?? '', 'read/'];

test('prints both voices in black and with their heads, cuts nothing off, and leaves out what only a screen can use', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./');
  // A dark screen that the reader chose must not make dark paper.
  await page.getByLabel(t('theme.label')).selectOption(t('theme.dark'));
  await page.emulateMedia({ media: 'print' });
  // A4 less its margins, in pixels.
  await page.setViewportSize({ width: 673, height: 1000 });
  for (const address of places())
    await test.step(address, async () => {
      await page.goto(address);
      for (const stance of await page.locator('[data-voice]').all()) {
        await expect(stance).toBeVisible();
        await expect(stance.locator('p:not(.label)').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
      }
      await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
      for (const navigation of await page.locator('nav').all())
        await expect(navigation).toBeHidden();
      await expect(page.getByLabel(t('theme.label'))).toBeHidden();
      await expect(page.getByRole('link', { name: t('page.skip') })).toBeHidden();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `width of ${address}`).toBeLessThanOrEqual(673);
      await expectHeadsInOutline(page, address);
    });
});

/** A document that is made of the page names both voices in its outline. */
async function expectHeadsInOutline(page: Page, address: string): Promise<void> {
  const heads = await page.locator('[data-voice] :is(h2, h3)').allInnerTexts();
  const pdf = await page.pdf({ format: 'A4', tagged: true, outline: true });
  const titles = readTitles(pdf.toString('latin1'));
  expect(heads.length, `heads of voices on ${address}`).toBeGreaterThanOrEqual(2);
  expect(
    titles.filter((title) => heads.includes(title)),
    `heads of voices in the outline of ${address}`,
  ).toEqual(heads);
}

/** The titles in the outline of a PDF, which stand in it as plain or hexadecimal strings. */
function readTitles(pdf: string): string[] {
  return [...pdf.matchAll(/\/Title\s*(?:\(((?:[^()\\]|\\.)*)\)|<([0-9A-Fa-f]*)>)/g)].map(
    ([, plain, hexadecimal]) =>
      plain ??
      Buffer.from(hexadecimal?.replace(/^feff/i, '') ?? '', 'hex')
        .swap16()
        .toString('utf16le'),
  );
}
