import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFolder, listFiles } from '../built-site.ts';
import { expect, test } from '../site-test.ts';

test('writes no underline in a way that WebKit rejects, and underlines a button among words', async ({
  page,
}) => {
  // WebKit rejects a shorthand that has a thickness, and the text is then not underlined at all. No style sheet here
  // writes one, but a minifier would put one together.
  const files = listFiles().filter((file) => /\.(css|html)$/.test(file));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const css = readFileSync(join(builtFolder, file), 'utf8');
    const shorthands = [...css.matchAll(/text-decoration:([^;}]*)/g)].map(([, value]) => value);
    expect.soft(new Set([...shorthands, 'none']), file).toEqual(new Set(['none']));
  }

  await page.goto('./');
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.className = 'plain-button';
    document.body.append(button);
  });
  const button = page.locator('body > .plain-button');
  await expect(button).toHaveCSS('text-decoration-line', 'underline');
  expect(await button.evaluate((one) => getComputedStyle(one).textDecorationThickness)).not.toBe(
    'auto',
  );
});
