import { t } from '../../src/words/garden-words.ts';
import { previewFile } from '../../src/page/preview.ts';
import { listFiles, listLessons, listPages } from '../built-site.ts';
import { walkElements } from '../html-elements.ts';
import { expect, test } from '../site-test.ts';
import { weigh } from './asked.ts';
import { findBarriers } from './axe.ts';
import { budgets } from './budgets.ts';
import {
  boxOf,
  expectInWindow,
  linkTo,
  measureCard,
  oneLine,
  openNoting,
  openNote,
} from './preview-card.ts';

/** Long after any card has come or gone. */
const long = 2000;

test.use({ viewport: { width: 1280, height: 800 } });

test('tells of a page while somebody rests on its link, asks for it only then, and goes on where a file does not come @sub-path', async ({
  page,
  site,
  trouble,
}) => {
  trouble.expect(/\/discernment\/preview\.json/);
  await page.route('**/discernment/preview.json', (route) => route.fulfill({ status: 404 }));
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

  await test.step('nothing is shown where its file does not come, and the next is', async () => {
    const answer = page.waitForResponse('**/discernment/preview.json');
    await linkTo(page, '../discernment/').hover();
    await answer;
    await page.clock.runFor(long);
    await expect(card).toHaveCount(0);
    await linkTo(page, '../../lessons/break-it-down/').hover();
    await expect(card).toBeVisible();
  });
});

test('tells the same to whoever comes by key, as a description of the link, and stays in the window and off its link', async ({
  page,
}) => {
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
  await page.setViewportSize({ width: 320, height: 800 });
  const widthOfPage = () => page.evaluate(() => document.documentElement.scrollWidth);
  await expect.poll(widthOfPage, 'with a card where the window grows narrow').toBe(320);
  expect(await measureCard(link), 'and the card beside its link').toEqual({
    isOff: true,
    isNear: true,
    isInside: true,
  });
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(link).toBeFocused();

  for (const [width, direction] of [
    [1280, 'ltr'],
    [390, 'ltr'],
    [390, 'rtl'],
    [1280, 'rtl'],
  ] as const) {
    await page.setViewportSize({ width, height: 600 });
    await page.locator('html').evaluate((html, dir) => html.setAttribute('dir', dir), direction);
    const count = await page.locator('.prose a').count();
    for (let index = 0; index < count; index++)
      await test.step(`link ${index + 1}, ${width} pixels wide, ${direction}`, async () => {
        await expectInWindow(page, index);
      });
  }
});

test('shows a footnote from the page itself, and a work that it cites', async ({ page }) => {
  const [lesson] = listLessons().filter(({ html }) => html.includes('data-footnote-ref'));
  const asked = await openNoting(page, lesson?.address ?? '');
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

test('asks for no file that is not there', () => {
  const files = new Set(listFiles());
  const root = 'https://garden.example/';
  const missing: string[] = [];
  let asked = 0;
  for (const { address, html } of listPages())
    walkElements(html, ({ tagName, attrs }) => {
      const href = attrs.find(({ name }) => name === 'href')?.value;
      if (tagName !== 'a' || href === undefined) return;
      const { origin, pathname, hash } = new URL(href, root + address);
      const file = previewFile(pathname.slice(1), hash.slice(1));
      if (`${origin}/` !== root || pathname === `/${address}` || !file) return;
      asked += 1;
      if (!files.has(decodeURI(file))) missing.push(`${file} for ${href} on ${address}`);
    });
  expect(asked).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});
