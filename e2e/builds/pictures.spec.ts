import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { listFiles } from '../built-site.ts';
import { alts, sources } from './pictures.ts';
import { expect, ownFiles, test } from './settings-site.ts';

const notes = ['notes/plain/', 'notes/rich/'];
const elsewhere = [
  'lessons/keep-going/',
  'lessons/keep-going/10-30/',
  'read/',
  'read/then/',
  'about/',
];

/** What a page says of each of its pictures, and how high it is before and after it has come. */
async function lookAtPictures(page: Page) {
  await page.waitForLoadState('domcontentloaded');
  return page.locator('.prose img').evaluateAll((elements) =>
    Promise.all(
      elements
        .filter((element) => element instanceof HTMLImageElement)
        .map(async (picture) => {
          const before = picture.offsetHeight;
          const { loading, decoding } = picture;
          picture.loading = 'eager';
          await picture.decode();
          return {
            alt: picture.alt,
            file: decodeURI(new URL(picture.currentSrc).pathname.split('/').at(-1) ?? ''),
            said: [Number(picture.getAttribute('width')), Number(picture.getAttribute('height'))],
            isLazy: loading === 'lazy' && decoding === 'async',
            grew: picture.offsetHeight - before,
            caption: picture.closest('figure')?.querySelector('figcaption')?.textContent,
          };
        }),
    ),
  );
}

test('shows every picture of a note, in room of its own size that is kept for it', async ({
  page,
}) => {
  for (const address of notes) {
    await page.goto(address);
    const pictures = await lookAtPictures(page);
    expect(pictures.map(({ alt }) => alt)).toEqual(alts);
    for (const { alt, grew, isLazy } of pictures) {
      expect(grew, `${alt} moves what is below it`).toBe(0);
      expect(isLazy, alt).toBe(true);
    }
    expect(pictures.map(({ said }) => said.join('×'))).toEqual([
      '1440×480', '800×2400', '60×40', '1200×900', '300×600', '90×60', '200×100',
    ]); // prettier-ignore
    expect(pictures.flatMap(({ caption }) => caption ?? [])).toEqual([
      'The tower',
      '山の朝',
      'An arc',
    ]);
  }
});

test('shows the pictures of stances and pages, wherever these stand', async ({ page }) => {
  for (const address of elsewhere) {
    await page.goto(address);
    const pictures = await lookAtPictures(page);
    expect(
      pictures.map(({ alt }) => alt),
      address,
    ).toContain('Near');
  }
});

test('loads no more of a picture than a screen shows', async ({ browser, site, trouble }) => {
  const screens = [
    { width: 390, deviceScaleFactor: 1, loaded: 720 },
    { width: 390, deviceScaleFactor: 3, loaded: 1080 },
    { width: 1280, deviceScaleFactor: 2, loaded: 1440 },
  ];
  for (const { width, deviceScaleFactor, loaded } of screens) {
    const viewport = { width, height: 844 };
    const context = await browser.newContext({ viewport, deviceScaleFactor, baseURL: site });
    await trouble.watch(context);
    const page = await context.newPage();
    await page.goto('notes/plain/');
    const shown = await page.getByAltText('Wide').evaluate(async (element) => {
      if (!(element instanceof HTMLImageElement)) return 0;
      // Which file it is shows only once it is on its way.
      while (!element.currentSrc) await new Promise(requestAnimationFrame);
      const { href } = new URL(element.currentSrc);
      const file = await createImageBitmap(await (await fetch(href)).blob());
      return file.width;
    });
    expect(shown, `${width} pixels, ${deviceScaleFactor} times`).toBe(loaded);
    await context.close();
  }
});

test('makes small files with names that any host can serve, and leaves the large ones out', ({
  built,
}) => {
  const files = listFiles(built.folder).filter(
    (file) => /\.(avif|gif|jpe?g|png|svg|webp)$/i.test(file) && !Object.hasOwn(ownFiles, file),
  );
  const odd = files.filter(
    (file) =>
      !/^((icon|apple-touch-icon)(-\w+)?\.(svg|png)|_astro\/[\w.-]+\.(svg|webp))$/.test(file),
  );
  expect(odd).toEqual([]);
  // Wide and another script in three widths, tall and near in two, and one of each of the others.
  expect(files.filter((file) => file.endsWith('.webp'))).toHaveLength(3 + 2 + 3 + 2 + 1 + 1 + 1);
});

test('makes files that are smaller than the picture that they come from, and the narrower the smaller', async ({
  built,
}) => {
  const wide = listFiles(built.folder).filter((file) => /\/wide\b.*\.webp$/.test(file));
  const made = await Promise.all(
    wide.map(async (file) => {
      const bytes = await readFile(join(built.folder, file));
      return { size: bytes.length, width: (await sharp(bytes).metadata()).width };
    }),
  );
  made.sort((a, b) => a.width - b.width);
  expect(made.map(({ width }) => width)).toEqual([720, 1080, 1440]);
  const sizes = made.map(({ size }) => size);
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  // The widest has less than a quarter of the picture's points, and should have no more of its bytes.
  expect(sizes.at(-1)).toBeLessThan((sources.get('notes/wide.jpg') ?? 0) / 4);
});

test('keeps a moving picture moving', async ({ page, baseURL }) => {
  await page.goto('notes/plain/');
  const picture = (await lookAtPictures(page)).find(({ alt }) => alt === 'Moving');
  const answer = await page.request.get(`${baseURL ?? ''}_astro/${picture?.file ?? ''}`);
  expect((await answer.body()).includes('ANIM')).toBe(true);
});
