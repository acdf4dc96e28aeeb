import type { Page, Request } from '@playwright/test';
import { listFiles, listLessons, listPages } from '../built-site.ts';
import { pageOfPractice, partsOf, readPractice, skipToReview } from '../practice/practice-page.ts';
import { openDialog } from '../search/search-steps.ts';
import { expect, test } from '../site-test.ts';
import { budgets, compressedSize } from './budgets.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('the heaviest lesson keeps its budget on a phone, unscrolled', async ({ page, context }) => {
  const weights = listLessons().map(({ address, html }) => ({
    address,
    size: compressedSize(html),
  }));
  const [heaviest] = weights.sort((a, b) => b.size - a.size);
  expect(heaviest?.size).toBeLessThanOrEqual(budgets.html);

  const asked = await openFirstTime(page, heaviest?.address ?? '', 'networkidle');
  const [fonts, scripts] = [ofType(asked, 'font'), ofType(asked, 'script')];
  expect(fonts.length).toBe(budgets.fontFiles);
  expect(await total(fonts, ({ length }) => length)).toBeLessThanOrEqual(budgets.fonts);
  expect(await total(scripts, compressedSize)).toBeLessThanOrEqual(budgets.scripts);
  const urls = asked.map(({ url }) => url);
  expect(urls.length, urls.join(' ')).toBeLessThanOrEqual(budgets.requests);
  expect(await context.cookies()).toEqual([]);
});

test('a note brings along little but its own text', () => {
  const notes = listPages().filter(({ address }) => address.startsWith('notes/'));
  expect(notes.length).toBeGreaterThan(5);
  for (const { address, html } of notes) {
    const frame = html.replace(/<main[^]*<\/main>/, '');
    expect.soft(Buffer.byteLength(frame), address).toBeLessThanOrEqual(budgets.frame.bytes);
    expect.soft(compressedSize(frame), address).toBeLessThanOrEqual(budgets.frame.compressed);
  }
});

test('every lesson is set in the same two font files', async ({ page }) => {
  for (const { address } of listLessons()) {
    const fonts = ofType(await openFirstTime(page, address), 'font');
    const names = fonts.map(({ url }) => url.split('/').at(-1)?.split('.')[0]).sort();
    expect.soft(names, address).toEqual(['fraunces-base', 'literata-base']);
  }
});

test('every practice comes only when it is near, and then keeps its budget to its outcome', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const ids = listFiles()
    .filter((file) => /^practices\/[^/]+\.json$/.test(file))
    .map((file) => file.slice('practices/'.length, -'.json'.length));
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) await test.step(id, () => weighPractice(page, id));
});

test('a first search keeps its budget', async ({ page }) => {
  const sizes: number[] = [];
  for (const query of ['rest', 'streak', 'love', 'every day', '"on the way"']) {
    await openFirstTime(page, './', 'networkidle');
    const asked = await collectRequests(page, async () => {
      const { field, links } = await openDialog(page);
      await field.fill(query);
      await expect(links.first()).toBeVisible();
    });
    // A search index is compressed in itself; a host compresses the rest.
    const index = asked.filter(
      ({ url }) => url.includes('/pagefind/') && !/\.(js|json)$/.test(url),
    );
    expect(index.length).toBeGreaterThan(0);
    const rest = asked.filter((request) => !index.includes(request));
    sizes.push((await total(index, ({ length }) => length)) + (await total(rest, compressedSize)));
  }
  const middle = sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)];
  expect(middle).toBeLessThanOrEqual(budgets.search);
});

/** Wakes a practice where it stands and hears what it says. All the scripts it brought along are weighed. */
async function weighPractice(page: Page, id: string): Promise<void> {
  const lesson = listLessons().find(({ html }) => html.includes(`data-practice="${id}"`));
  // From the last outcome it is as far away as it is from the beginning of a lesson.
  const told = readPractice(id).practice.outcomes.at(-1)?.id ?? '';
  const address = lesson?.address ?? `${pageOfPractice(id)}#outcome-${told}`;
  const before = await openFirstTime(page, address, 'networkidle');
  const first = ofType(before, 'script');
  expect.soft(await total(first, compressedSize), address).toBeLessThanOrEqual(budgets.scripts);
  expect.soft(ofType(before, 'fetch'), address).toEqual([]);

  const asked = await collectRequests(page, async () => {
    const parts = partsOf(page);
    await parts.section.scrollIntoViewIfNeeded();
    await expect(parts.awake).toBeVisible();
    await skipToReview(parts);
    await parts.hear.click();
    await expect(parts.outcome).toBeVisible();
  });
  const island = ofType(asked, 'script');
  expect.soft(island.length, address).toBeGreaterThan(0);
  expect.soft(await total(island, compressedSize), address).toBeLessThanOrEqual(budgets.practice);
}

type Asked = { url: string; type: string };

/** Opens a page with nothing kept from before, and gives all that it asked for but the icon, and what is for later visits. */
async function openFirstTime(
  page: Page,
  address: string,
  waitUntil: 'load' | 'networkidle' = 'load',
): Promise<Asked[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
  const asked = await collectRequests(page, async () => {
    await page.goto(address, { waitUntil });
    await page.evaluate(() => document.fonts.ready);
  });
  return asked.filter(({ url }) => !/\/(icon\.svg|keep-offline\.[^/]+)$/.test(url));
}

/** What a page asks for while something is done on it. */
async function collectRequests(page: Page, act: () => Promise<void>): Promise<Asked[]> {
  const asked: Asked[] = [];
  const keep = (request: Request) => {
    asked.push({ url: request.url(), type: request.resourceType() });
  };
  page.on('request', keep);
  await act();
  page.off('request', keep);
  return asked;
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
