import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { walkElements } from '../html-elements.ts';
import { listBuiltPages, listFiles, listPages } from '../built-site.ts';
import { findBarriersInBothThemes } from '../page/axe.ts';
import { crawl } from '../page/crawl.ts';
import { t } from '../../src/words/garden-words.ts';
import { expect, keptBack, manyLinks, test } from './vault-site.ts';

const everything = 'notes/everything/';

test('lets no word of a private file into anything that is built', async ({ built }) => {
  const found: string[] = [];
  let holdsPublished = 0;
  for (const file of listFiles(built.folder)) {
    const bytes = await readFile(join(built.folder, file));
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const text =
      `${file}\n${(isPacked ? gunzipSync(bytes) : bytes).toString('latin1')}`.toLowerCase();
    if (isPacked && text.includes('zqpublishedzq')) holdsPublished++;
    for (const word of keptBack) if (text.includes(word)) found.push(`${file}: ${word}`);
  }
  expect(found).toEqual([]);
  expect(holdsPublished, 'the index and the fragment of a published note').toBe(2);
});

test('answers at every address, and has every page within reach', async ({ built }) => {
  const pages = listBuiltPages(built.folder);
  const aliases = pages.filter(({ kind }) => kind === 'alias').map(({ address }) => address);
  expect(aliases).toContain('notes/old/everything/');
  const { reached, problems } = await crawl(built.address, ['./', ...aliases]);
  expect(problems).toEqual([]);
  const known = new Set([...reached].map(decodeURIComponent));
  const unreached = pages.filter(({ kind, address }) => kind === 'page' && !known.has(address));
  expect(unreached.map(({ file }) => file)).toEqual([]);
});

test('shows every page without an error, and what it has without a style of its own', async ({
  page,
  built,
}) => {
  const notes = listPages(built.folder).filter(({ address }) => !address.includes('leaning'));
  for (const { address, html } of notes) {
    const styled: string[] = [];
    walkElements(html, ({ tagName, attrs }) => {
      if (attrs.some(({ name }) => name === 'style' || name.startsWith('on'))) styled.push(tagName);
    });
    expect.soft(styled, address).toEqual([]);
    await page.goto(address);
  }
});

test('has nothing for axe to find in a note, a list and a topic, light or dark', async ({
  page,
}) => {
  for (const address of [everything, 'notes/', 'topics/writing/', 'notes/busy/']) {
    await page.goto(address);
    expect.soft(await findBarriersInBothThemes(page), address).toEqual([]);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(everything);
  expect(await findBarriersInBothThemes(page)).toEqual([]);
});

test('leads to a note by each of its names, its headings and its blocks', async ({
  page,
  site,
}) => {
  await page.goto(everything);
  const text = page.locator('.prose');
  const ways = {
    'in other words': 'notes/plain/',
    'Plain > TCP IP Model': 'notes/plain/#tcpip-model',
    'Plain > First > Deeper': 'notes/plain/#deeper',
    below: 'notes/everything/#code-and-math',
    'the lesson': 'lessons/keep-going/#now',
    'An alias of it': 'notes/plain/',
    Bed: 'notes/garden/deep/er/bed/',
    '100% sure': 'notes/100-sure/',
    '🌱 Seedling': 'notes/seedling/',
    'Café au lait': 'notes/café-au-lait/',
    2024: 'notes/note-2024/',
    山の朝: 'notes/山の朝/',
    'a sharp one': 'notes/c-in-short/',
    'in a table': 'notes/plain/',
  };
  for (const [name, way] of Object.entries(ways)) {
    const link = text.getByRole('link', { name, exact: true }).first();
    const to = await link.evaluate((one) => (one instanceof HTMLAnchorElement ? one.href : ''));
    expect.soft(decodeURI(to.slice(site.length)), name).toBe(way);
  }
  await expect(text.getByText('not there yet')).toBeVisible();
  await expect(text.getByRole('link', { name: 'not there yet' })).toHaveCount(0);
  await expect(text.getByRole('link', { name: 'A watchword' })).toHaveCount(0);
});

test('sets formulas as MathML, and code in colours that can be read', async ({ page }) => {
  await page.goto(everything);
  const formulas = page.locator('.prose math');
  await expect(formulas).toHaveCount(2);
  expect(await formulas.first().boundingBox()).toMatchObject({ height: expect.any(Number) });
  expect(await page.locator('.prose script, .prose [style]').count()).toBe(0);
  const code = page.locator('.prose pre').first();
  await expect(code).toContainText('const greet = (name) => `Good morning, ${name}`;');
  const colours = await code
    .locator('span')
    .evaluateAll((parts) => [...new Set(parts.map((part) => getComputedStyle(part).color))]);
  expect(colours.length).toBeGreaterThan(2);
});

test('folds and opens a callout by keyboard', async ({ page }) => {
  await page.goto(everything);
  const inside = page.getByText('Words inside the fold.');
  await expect(inside).toBeHidden();
  await page.locator('summary', { hasText: 'Folded' }).focus();
  await page.keyboard.press('Enter');
  await expect(inside).toBeVisible();
  await expect(page.getByText('a list', { exact: true }).last()).toBeVisible();
  await page.keyboard.press('Space');
  await expect(inside).toBeHidden();
});

test('quotes what a note embeds, and gives recordings, films and documents as they are', async ({
  page,
  request,
  site,
}) => {
  await page.goto(everything);
  const quotes = page.locator('figure.embed');
  await expect(quotes.first().getByRole('link', { name: 'A plain note' })).toBeVisible();
  await expect(quotes.first()).toContainText('Layers.');
  await expect(quotes.nth(1)).toContainText('Deep words.');
  await expect(quotes.nth(1)).not.toContainText('Layers.');
  await expect(quotes.nth(2)).toContainText('A kept block.');
  await expect(page.locator('.prose img')).toHaveAttribute('width', '240');
  const answers = {
    audio: 'audio/',
    video: 'video/mp4',
    'a[href$=".pdf"]': 'application/pdf',
  };
  for (const [selector, type] of Object.entries(answers)) {
    const element = page.locator(`.prose ${selector}`);
    if (!selector.startsWith('a[')) await expect(element).toHaveAttribute('controls', '');
    const address = (await element.getAttribute('src')) ?? (await element.getAttribute('href'));
    const answer = await request.get(new URL(address ?? '', site + everything).href);
    expect.soft(answer.status(), selector).toBe(200);
    expect.soft(answer.headers()['content-type'], selector).toContain(type);
  }
});

test.describe('what surrounds a note', () => {
  test('lists its heads: folded on a phone, beside the text on a wide screen, by keyboard', async ({
    page,
  }) => {
    const contents = page.getByRole('navigation', { name: t('links.contents') });
    const head = contents.getByRole('link', { name: 'Code and math' });
    for (const { width, isFolded } of [
      { width: 390, isFolded: true },
      { width: 1400, isFolded: false },
    ]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(everything);
      await expect(head).toBeVisible({ visible: !isFolded });
      if (isFolded) {
        await contents.locator('summary').focus();
        await page.keyboard.press('Enter');
      }
      await head.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'Code and math' })).toBeInViewport();
    }
    await expect(contents.getByRole('link')).toHaveCount(5);
    await page.goto('notes/note-2024/');
    await expect(contents).toHaveCount(0);
  });

  test('says what leans on it, fifty at most, with the sentence and the voice; the rest on a page', async ({
    page,
    site,
  }) => {
    await page.goto('notes/busy/');
    const leaning = page.getByRole('region', { name: t('links.title') }).getByRole('listitem');
    await expect(leaning).toHaveCount(50);
    await expect(leaning.first()).toContainText('Then I leaned on Busy daily.');
    await expect(leaning.first()).toContainText(t('links.said.then'));
    await expect(leaning.nth(1)).toContainText('Today I lean on Busy seldom.');
    await expect(leaning.nth(1)).toContainText(t('links.said.now'));
    await page.getByRole('link', { name: t('links.all', { n: manyLinks + 2 }) }).click();
    await expect(page).toHaveURL(`${site}backlinks/notes/busy/`);
    await expect(page.locator('.backlinks > li')).toHaveCount(manyLinks + 2);
    await page.goto('lessons/keep-going/');
    await expect(page.getByRole('region', { name: t('links.title') })).toContainText('the lesson');
  });

  test('names related notes, each with the reason', async ({ page }) => {
    await page.goto('notes/busy/');
    const related = page.getByRole('region', { name: t('links.related') });
    const other = related.getByRole('listitem').filter({ hasText: 'All that a note may say' });
    await expect(other).toContainText(t('links.reasons.topic', { title: 'writing' }));
  });

  test('has a link to each head that has a name and can be reached by keyboard', async ({
    page,
  }) => {
    await page.goto('notes/plain/');
    const link = page.getByRole('link', { name: t('links.toHere', { name: 'TCP/IP Model' }) });
    await page.getByRole('link', { name: t('links.toHere', { name: 'Deeper' }) }).focus();
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await expect(link).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/notes\/plain\/#tcpip-model$/);
  });

  test('is found under its other names', async ({ page, site }) => {
    for (const alias of ['an-alias-of-it', 'everything-there-is', 'old/everything']) {
      await page.goto(`notes/${alias}/`);
      const way = alias === 'an-alias-of-it' ? 'notes/plain/' : everything;
      await expect(page).toHaveURL(`${site}${way}`);
    }
  });
});
