import type { Locator, Page } from '@playwright/test';
import { t } from '../../src/words/garden-words.ts';
import { previewFile } from '../../src/page/preview.ts';
import { listFiles, listLessons, listPages } from '../built-site.ts';
import { walkElements } from '../html-elements.ts';
import { expect, test } from '../site-test.ts';
import { findBarriers } from './axe.ts';
import { budgets, compressedSize } from './budgets.ts';

const note = 'notes/rest/';
/** Long after any card has come or gone. */
const long = 2000;

test.use({ viewport: { width: 1280, height: 800 } });

test('tells of a page while somebody rests on its link, and asks for it only then @sub-path', async ({
  page,
  site,
}) => {
  const asked = await openNote(page);
  expect(asked).toEqual([]);
  const link = linkTo(page, '../spaciousness/');
  await link.hover();
  const card = page.getByRole('tooltip');
  await expect(card).toContainText(t('notes.growth.budding'));
  await expect(card.locator('p').first()).toHaveText('A full plan is a forecast');
  await expect(card.locator('.preview-words')).toContainText(/^\S.{100}/);
  const scripts = asked.filter((url) => url.endsWith('.js'));
  expect(asked.filter((url) => !scripts.includes(url))).toEqual([`${site}notes/spaciousness/preview.json`]); // prettier-ignore
  expect(await weigh(scripts)).toBeLessThanOrEqual(budgets.previews);

  await test.step('it stays while the pointer is on it, and goes with it', async () => {
    await card.hover();
    await page.clock.runFor(long);
    await expect(card).toBeVisible();
    await page.mouse.move(5, 790);
    await expect(card).toHaveCount(0);
    await expect(link).not.toHaveAttribute('aria-describedby');
  });

  await test.step('it is asked for once', async () => {
    await link.hover();
    await expect(card).toBeVisible();
    expect(asked.filter((url) => url.endsWith('preview.json'))).toHaveLength(1);
  });

  await test.step('Escape takes it away', async () => {
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
  });
});

test('tells the same to whoever comes by key, as a description of the link', async ({ page }) => {
  // A card that is still on its way in has less contrast.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openNote(page);
  const link = linkTo(page, '../../lessons/break-it-down/');
  const card = page.getByRole('tooltip');
  // Both voices, then beside now.
  const [then, now] = [card.locator('.preview-then'), card.locator('.preview-now')];
  // With two headless browsers at once the page was seen without any focus after `focus()`; why is not known.
  await expect(async () => {
    await linkTo(page, '../spaciousness/').focus();
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await expect(then).toHaveText(/^Then./, { timeout: 3000 });
  }).toPass();
  await expect(now).toHaveText(/^Now./);
  const [left, right] = [await boxOf(then), await boxOf(now)];
  expect([right.y, right.x > left.x + left.width]).toEqual([left.y, true]);
  await expect(link).toHaveAccessibleDescription(await card.innerText().then(oneLine));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect.soft(await findBarriers(page), colorScheme).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(link).toBeFocused();
});

test('stays in the window and off its link, on narrow pages and in either direction', async ({
  page,
}) => {
  await openNote(page);
  const links = page.locator('.prose a');
  for (const width of [390, 1280])
    for (const direction of ['ltr', 'rtl']) {
      await page.setViewportSize({ width, height: 600 });
      await page.locator('html').evaluate((html, dir) => html.setAttribute('dir', dir), direction);
      for (const link of await links.all()) {
        await link.evaluate((element) => element.scrollIntoView({ block: 'end' }));
        const [line] = await link.evaluate((element) =>
          [...element.getClientRects()].map(({ x, y }) => ({ x, y })),
        );
        await page.mouse.move((line?.x ?? 0) + 4, (line?.y ?? 0) + 8);
        const card = page.getByRole('tooltip');
        await expect(card).toBeInViewport({ ratio: 1 });
        const [over, under] = [await boxOf(card), await boxOf(link)];
        expect(over.y + over.height <= under.y || over.y >= under.y + under.height).toBe(true);
        await page.keyboard.press('Escape');
        await page.mouse.move(5, 5);
      }
    }
});

test('shows a footnote from the page itself, and a work that it cites', async ({ page }) => {
  const [lesson] = listLessons().filter(({ html }) => html.includes('data-footnote-ref'));
  const asked = await openAwake(page, lesson?.address ?? '');
  const mark = page.locator('[data-footnote-ref]').first();
  const id = ((await mark.getAttribute('href')) ?? '').slice(1);
  const footnote = page.locator(`[id="${id}"]`);
  await mark.hover();
  const card = page.getByRole('tooltip');
  await expect(card).toBeVisible();
  expect(await card.textContent().then(oneLine)).toBe(
    oneLine(await footnote.textContent()).replace(/ ?↑$/, ''),
  );
  await expect(card.locator('a, [id]')).toHaveCount(0);
  expect(asked.filter((url) => url.endsWith('/preview.json'))).toEqual([]);

  await mark.click();
  await expect(card, 'it is in view now').toHaveCount(0);
  await page.mouse.move(5, 5);
  await mark.hover();
  await page.clock.runFor(long);
  await expect(card).toHaveCount(0);

  const citation = footnote.locator('a[href*="references/#"]').first();
  const name = (await citation.textContent()) ?? '';
  await citation.hover();
  await expect(card.locator('.preview-label')).toContainText(name.slice(0, 4));
  expect(asked.filter((url) => url.endsWith('/preview.json'))).toHaveLength(1);
});

test('shows nothing to a finger, over a list, over ways around, or of the page itself', async ({
  browser,
  site,
  trouble,
}) => {
  const context = await browser.newContext({ baseURL: site, hasTouch: true });
  await trouble.watch(context);
  const page = await context.newPage();
  const asked = await openNote(page);
  await page.evaluate(() => {
    addEventListener('click', (event) => event.preventDefault());
  });
  await linkTo(page, '../spaciousness/').tap();
  await page.clock.runFor(long);
  expect(asked.filter((url) => /\.js(on)?$/.test(url))).toEqual([]);

  await page.goto('notes/');
  await page.locator('main .title-link').first().hover();
  await page.clock.runFor(long);
  await page.goto('read/');
  await page.locator('main nav a').first().hover();
  await page.clock.runFor(long);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  expect(asked.filter((url) => url.endsWith('.json'))).toEqual([]);
  await context.close();
});

test('shows nothing where its file does not come, and goes on with the next', async ({
  page,
  trouble,
}) => {
  trouble.expect(/spaciousness\/preview\.json|status of 404/);
  await page.route('**/spaciousness/preview.json', (route) => route.fulfill({ status: 404 }));
  await openNote(page);
  const answer = page.waitForResponse('**/spaciousness/preview.json');
  await linkTo(page, '../spaciousness/').hover();
  await answer;
  await page.clock.runFor(long);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await linkTo(page, '../discernment/').hover();
  await expect(page.getByRole('tooltip')).toBeVisible();
});

test('asks for no file that is not there', () => {
  const files = new Set(listFiles());
  const root = 'https://garden.example/';
  for (const { address, html } of listPages())
    walkElements(html, ({ tagName, attrs }) => {
      const href = attrs.find(({ name }) => name === 'href')?.value;
      if (tagName !== 'a' || href === undefined) return;
      const { origin, pathname, hash } = new URL(href, root + address);
      const file = previewFile(pathname.slice(1), hash.slice(1));
      if (`${origin}/` === root && pathname !== `/${address}` && file)
        expect.soft(files, `${href} on ${address}`).toContain(decodeURI(file));
    });
});

/** Opens the note and gives what it asks for from then on, but for pages that the browser fetches ahead. */
function openNote(page: Page): Promise<string[]> {
  return openAwake(page, note);
}

async function openAwake(page: Page, address: string): Promise<string[]> {
  await page.clock.install();
  await page.goto(address, { waitUntil: 'networkidle' });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.headers()['sec-purpose'] !== 'prefetch') asked.push(request.url());
  });
  return asked;
}

function linkTo(page: Page, href: string): Locator {
  return page.locator(`.prose a[href="${href}"]`);
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Expected something to be seen, found nothing.');
  return box;
}

function oneLine(text: string | null): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}

async function weigh(scripts: readonly string[]): Promise<number> {
  const sizes = scripts.map(async (url) =>
    compressedSize(Buffer.from(await (await fetch(url)).arrayBuffer())),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
