import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './sample-site.ts';

test('shows a garden in its own colours and faces, on every page and the one for lost addresses', async ({
  page,
  sample,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  for (const address of ['./', 'lessons/keep-going/', 'notes/rest/']) {
    await page.goto(address);
    await expect(page.locator('h1')).toHaveCSS('font-family', /^Own,/);
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map((face) => face.family);
    });
    expect(faces, 'the face of the heads comes from the content').toContain('Own');
    expect(faces, 'what is not used is not fetched').not.toContain('Fraunces');
    expect(await quietColour(page)).toBe('light-dark(#48574f,#9aaba1)');
  }
  const lost = await readFile(join(sample.folder, '404.html'), 'utf8');
  expect(lost).toContain('--quiet:light-dark(#48574f,#9aaba1)');
});

function quietColour(page: Page): Promise<string> {
  return page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--quiet').trim(),
  );
}
