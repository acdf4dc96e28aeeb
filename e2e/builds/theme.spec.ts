import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, ownThen, test } from './sample-site.ts';

test('shows a garden in its own colours and fonts, on every page and the one for lost addresses', async ({
  page,
  built,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  for (const address of ['./', 'lessons/keep-going/', 'notes/rest/']) {
    await page.goto(address);
    await expect(page.locator('h1')).toHaveCSS('font-family', /^Own,/);
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map((font) => font.family);
    });
    expect(fonts, 'the font of the heads comes from the content').toContain('Own');
    expect(fonts, 'what is not used is not fetched').not.toContain('Fraunces');
    expect(await quietColour(page)).toBe('light-dark(#48574f,#9aaba1)');
  }
  const lost = await readFile(join(built.folder, '404.html'), 'utf8');
  expect(lost).toContain('--quiet:light-dark(#48574f,#9aaba1)');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`shows its own colours where the device is ${colorScheme}, in the page and in the icon`, async ({
    page,
    trouble,
  }) => {
    // A browser that shows a picture by itself asks the host for one.
    trouble.expect(/favicon\.ico/);
    await page.emulateMedia({ colorScheme });
    const own = asRgb(ownThen[colorScheme]);
    await page.goto('lessons/keep-going/');
    await expect(page.locator('#then .voice-then').first()).toHaveCSS('color', own);
    const icon = page.locator('link[rel="icon"]');
    await page.goto(await icon.evaluate((link: HTMLLinkElement) => link.href));
    await expect(page.locator('stop.then')).toHaveCSS('stop-color', own);
  });
}

/** A colour as a browser tells it. */
function asRgb(colour: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `rgb(${[red, green, blue].join(', ')})`;
}

function quietColour(page: Page): Promise<string> {
  return page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--quiet').trim(),
  );
}
