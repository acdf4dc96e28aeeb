import type { Page, Request } from '@playwright/test';
import { budgets } from '../src/tools/bench/budgets.ts';
import { compressedSize, heaviestLesson, weighPage } from '../src/tools/bench/weigh.ts';
import { listLessons } from './built-site.ts';
import { expect, test } from './garden.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('the heaviest lesson keeps its budget on a phone, unscrolled', async ({ page, context }) => {
  const weights = listLessons().map(({ address, html }) => weighPage(`/${address}`, html));
  const heaviest = heaviestLesson(weights);
  expect(heaviest?.brotli).toBeLessThanOrEqual(budgets.html);

  const asked = await openFirstTime(page, heaviest?.path.slice(1) ?? '', 'networkidle');
  const [fonts, scripts] = [ofType(asked, 'font'), ofType(asked, 'script')];
  expect(fonts.length).toBe(budgets.fontFiles);
  expect(await total(fonts, ({ length }) => length)).toBeLessThanOrEqual(budgets.fonts);
  expect(await total(scripts, compressedSize)).toBeLessThanOrEqual(budgets.scripts);
  const urls = asked.map(({ url }) => url);
  expect(urls.length, urls.join(' ')).toBeLessThanOrEqual(budgets.requests);
  expect(await context.cookies()).toEqual([]);
});

test('every lesson is set in the same two files of faces', async ({ page }) => {
  for (const { address } of listLessons()) {
    const fonts = ofType(await openFirstTime(page, address), 'font');
    const names = fonts.map(({ url }) => url.split('/').at(-1)?.split('.')[0]).sort();
    expect.soft(names, address).toEqual(['fraunces-base', 'literata-base']);
  }
});

type Asked = { url: string; type: string };

/** Opens a page with nothing kept from before, and gives all that it asked for but the icon. */
async function openFirstTime(
  page: Page,
  address: string,
  waitUntil: 'load' | 'networkidle' = 'load',
): Promise<Asked[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
  const asked: Asked[] = [];
  const keep = (request: Request) => {
    asked.push({ url: request.url(), type: request.resourceType() });
  };
  page.on('request', keep);
  await page.goto(address, { waitUntil });
  await page.evaluate(() => document.fonts.ready);
  page.off('request', keep);
  return asked.filter(({ url }) => !url.endsWith('/icon.svg'));
}

function ofType(asked: Asked[], type: string): Asked[] {
  return asked.filter((request) => request.type === type);
}

async function total(asked: Asked[], measure: (body: Buffer) => number): Promise<number> {
  const sizes = asked.map(async ({ url }) =>
    measure(Buffer.from(await (await fetch(url)).arrayBuffer())),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
