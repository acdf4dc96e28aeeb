import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPicture } from './read-picture.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hindsight-pictures-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function kept(name: string, bytes: Uint8Array | string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, bytes);
  return file;
}

/** A picture that no format makes small, so that its last third is part of what is seen. */
const hill = () =>
  sharp({ create: { width: 64, height: 64, channels: 3, noise: { type: 'gaussian', mean: 128, sigma: 40 }, background: 'gray' } }); // prettier-ignore

describe('readPicture', () => {
  test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)(
    'reads a whole %s, and tells one that is cut off',
    async (format) => {
      const bytes = await hill().toFormat(format).toBuffer();
      const whole = await readPicture(await kept(`whole.${format}`, bytes));
      expect(whole).toEqual({ kind: 'picture', bytes: bytes.length });
      const part = bytes.subarray(0, Math.floor(bytes.length * 0.7));
      const torn = await readPicture(await kept(`torn.${format}`, part));
      expect(torn).toEqual({ kind: 'unreadable', bytes: part.length });
    },
  );

  test('reads a picture whose name ends in another format than its own', async () => {
    const file = await kept('photo.PNG', await hill().jpeg().toBuffer());
    expect(await readPicture(file)).toMatchObject({ kind: 'picture' });
  });

  test('takes no drawing for a picture', async () => {
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>';
    expect(await readPicture(await kept('drawing.png', drawing))).toMatchObject({
      kind: 'unreadable',
    });
  });

  test.each([
    ['a script', '<script>a()</script>', '<script'],
    ['a handler', '<g onload="a()"/>', 'onload='],
    ['a link to a script', '<a href="javascript:a()"/>', 'href="javascript:'],
    ['a picture from elsewhere', '<image href="https://example.org/a.png"/>', 'href="https:'],
    ['a script of another prefix', '<h:script xmlns:h="http://www.w3.org/1999/xhtml">a()</h:script>', '<h:script'],
    ['an address that is set later', '<animate attributeName="href" values="javascript:a()"/>', 'attributeName="href'],
    ['a handler that is set later', `<set attributeName='onclick' to="a()"/>`, "attributeName='on"],
    ['a script in signs as numbers', '<a href="&#106;ava&#x0A;script:a()"/>', 'href="javascript:'],
    ['a name for a text', '<!DOCTYPE svg [<!ENTITY a "b">]>', '<!ENTITY'],
    ['a style from elsewhere', '<style>@import url(https://example.org/a.css);</style>', '@import'],
    ['a filling from elsewhere', `<g fill="url('https://example.org/a.svg#a')"/>`, "url('https:"],
    ['a background from elsewhere', '<g style="background:u\\72l(//example.org/a.png)"/>', 'url(//'],
  ])('finds %s in a drawing', async (_, inside, code) => {
    const text = `<?xml version="1.0"?><svg viewBox="0 0 1 1">${inside}</svg>`;
    expect(await readPicture(await kept('code.svg', text))).toMatchObject({ code });
  }); // prettier-ignore

  test('takes no words, colours or parts of a drawing for code', async () => {
    const inside = '<text fill="url(#dusk)">Rest&#8212;and &#233; &#60; on = &amp;</text><use href="#hill"/><animate attributeName="opacity"/>'; // prettier-ignore
    const file = await kept('sound.svg', `<svg viewBox="0 0 1 1">${inside}</svg>`);
    expect(await readPicture(file)).not.toHaveProperty('code');
  });

  test('knows whether a drawing says its size', async () => {
    const sized = await kept('sized.svg', '<svg width="10" height="10"><g id="on = 1"/></svg>');
    expect(await readPicture(sized)).toEqual({ kind: 'drawing', bytes: 50, hasSize: true });
    const sizeless = await kept('sizeless.svg', '<svg width="10"></svg>');
    expect(await readPicture(sizeless)).toMatchObject({ hasSize: false });
  });

  test('judges no picture where the package that reads them is missing', async () => {
    const file = await kept('hill.png', await hill().png().toBuffer());
    const missing = () => Promise.reject(new Error('Cannot find package sharp'));
    expect(await readPicture(file, missing)).toEqual({ kind: 'unjudged' });
  });
});
