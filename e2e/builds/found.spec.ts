import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import sharp from 'sharp';
import * as z from 'zod';
import { listFiles, listPages } from '../built-site.ts';
import { walkElements } from '../html-elements.ts';
import { expect } from '../site-test.ts';
import { home, test } from './found-site.ts';

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const feeds = ['feed.xml', 'topics/rest/feed.xml', 'topics/numbers/feed.xml'];

test('the feeds are read by a feed reader, and tell each stance and note in full', async ({ built, page }) => {
  const { entries = [], ...feed } = parseAtomFeed(read(built.folder, 'feed.xml'));
  expect(feed).toMatchObject({ title: 'Sample', updated: '2026-11-29T00:00:00.000Z' });
  expect(feed.links?.map(({ href }) => href)).toEqual([`${home}feed.xml`, home]);
  expect(entries).toHaveLength(7);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(7);
  for (const { id, title, updated, content } of entries) {
    expect(id).toMatch(/^urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect([title, updated, content].every(Boolean), id).toBe(true);
  }
  const rich = entries.find(({ title }) => title === 'Rich & <plain>');
  expect(rich).toMatchObject({ published: '2026-11-20T00:00:00.000Z', updated: '2026-11-29T00:00:00.000Z' });
  for (const part of ['<img', '<code', 'practices/warm-or-cold/">', '<section', '☑'])
    expect.soft(rich?.content, part).toContain(part);
  // What has no date at all comes last.
  expect(entries.at(-1)).toMatchObject({ title: 'Formula', updated: '1970-01-01T00:00:00.000Z' });
  expect(entries.at(-1)?.content).toContain('<math');
  const last = entries.find(({ links }) => links?.[0]?.href?.endsWith('#stance-40'));
  // Its own words below those of the stance before it, and then what changed.
  expect(last?.content).toMatch(/I kept what was alive.*I stop when it is time.*I can tell when to stop.*A year of digging/s);
  expect(last).not.toHaveProperty('published');
  for (const file of feeds) {
    const isSound = await page.evaluate(
      (xml) => !new DOMParser().parseFromString(xml, 'text/xml').querySelector('parsererror'),
      read(built.folder, file),
    );
    expect(isSound, file).toBe(true);
  }
  const json = parseJsonFeed(read(built.folder, 'feed.json'));
  expect(json.items?.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
  expect(json.items?.map(({ content_html }) => content_html)).toEqual(entries.map(({ content }) => content));
}); // prettier-ignore

test('every address in the feeds answers, and nothing in them runs', ({ built }) => {
  for (const file of feeds) {
    const { entries = [], links = [] } = parseAtomFeed(read(built.folder, file));
    const contents = entries.map(({ content = '' }) => content);
    const addresses = [...links, ...entries.flatMap((entry) => entry.links ?? [])].flatMap(({ href }) => href ?? []); // prettier-ignore
    for (const content of contents) {
      const ids: string[] = [];
      walkElements(content, ({ tagName, attrs }) => {
        expect.soft(tagName, file).not.toMatch(/^(script|style|link|iframe|svg|button|astro-.*)$/);
        for (const { name, value } of attrs) {
          expect.soft(name, content).not.toMatch(/^(class|style|on|data-|srcset)/);
          if (name === 'href' || name === 'src') addresses.push(value);
          if (name === 'id') ids.push(value);
        }
      });
      expect.soft(new Set(ids).size, content).toBe(ids.length);
    }
    for (const address of addresses) {
      expect.soft(address).toMatch(/^https:\/\//);
      if (address.startsWith(home)) expect.soft(leadsTo(built.folder, address), address).toBe(true);
    }
  }
});

test('every page names the feed, a topic also its own, and a footer leads there', ({ built }) => {
  for (const { address, html } of listPages(built.folder)) {
    const names = [...html.matchAll(/<link rel="alternate" type="application\/atom\+xml" href="([^"]*)"/g)].map(([, href = '']) => href); // prettier-ignore
    const here = new URL(address, home);
    const found = names.map((href) => new URL(href, here).href.replace(home, ''));
    const topic = /^topics\/[^/]+\//.exec(address)?.[0];
    expect.soft(found, address).toEqual(topic ? ['feed.xml', `${topic}feed.xml`] : ['feed.xml']);
    expect.soft(html.match(/<a href="[^"]*feed\.xml"/g)?.length, address).toBe(topic ? 2 : 1);
  }
});

const article = z.object({
  '@type': z.literal('Article'),
  headline: z.string(),
  datePublished: z.string().optional(),
  dateModified: z.string().optional(),
  isBasedOn: z.array(z.object({ name: z.string() })).optional(),
});

test('a lesson and a note tell search engines what they are, and no policy is broken by it', async ({ page, built }) => {
  const dataOf = (file: string) => {
    const [, text = 'null'] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(read(built.folder, file)) ?? [];
    return article.parse(JSON.parse(text));
  };
  expect(dataOf('lessons/keep-going/index.html')).toMatchObject({ headline: 'Keep going', datePublished: '2019', dateModified: '2021-06', isBasedOn: [{ name: 'A year of digging' }] });
  expect(dataOf('notes/rich/index.html')).toMatchObject({ headline: 'Rich & <plain>', datePublished: '2026-11-20', dateModified: '2026-11-29' });
  const map = read(built.folder, 'sitemap-0.xml');
  expect(map).toContain(`<loc>${home}notes/rich/</loc><lastmod>2026-11-29</lastmod>`);
  expect(map).toContain(`<loc>${home}about/</loc></url>`);
  await page.goto('notes/rich/');
  await expect(page.locator('html')).toHaveAttribute('data-counted', 'yes');
}); // prettier-ignore

const manifest = z.object({ icons: z.array(z.object({ src: z.string(), sizes: z.string() })) });

test('devices find icons of the sizes that they ask for', async ({ built }) => {
  const { icons } = manifest.parse(JSON.parse(read(built.folder, 'manifest.json')));
  expect(icons.map(({ sizes }) => sizes)).toEqual(['any', '180x180', '192x192', '512x512', '512x512']); // prettier-ignore
  for (const { src, sizes } of icons.slice(1)) {
    const { width, height, hasAlpha } = await sharp(join(built.folder, src)).metadata();
    expect(`${String(width)}x${String(height)}`).toBe(sizes);
    expect(hasAlpha).toBe(false);
  }
});

test('what is unlisted stands at its address and nowhere else; what waits for its day, nowhere', ({ built }) => {
  const hushed = ['lessons/hushed/', 'notes/hushed/', 'hushed/'];
  for (const address of hushed) {
    const html = read(built.folder, `${address}index.html`);
    expect.soft(html, address).toContain('Hushed words');
    expect.soft(html, address).toContain('<meta name="robots" content="noindex">');
    expect.soft(html, address).not.toContain('data-counted');
  }
  for (const file of listFiles(built.folder)) {
    if (hushed.includes(file.replace('index.html', '')) || /\.(woff2|png|webp)$/.test(file)) continue;
    expect.soft(read(built.folder, file), file).not.toMatch(/hushed|Not before its day/i);
  }
  expect(existsSync(join(built.folder, 'notes/later'))).toBe(false);
  expect(built.printed).toContain('1 text, the next from 2999-01-01 on');
}); // prettier-ignore

test('an author’s own lines come with the policy that they need, and readers are told', async ({ page, built }) => {
  const note = read(built.folder, 'notes/rest/index.html');
  expect(note).toContain('https://count.example;');
  expect(note).toContain('frame-src https://talk.example');
  expect(note).toContain('<p class="comments">');
  expect(note).toContain('href="https://git.example/edit/main/content/notes/rest.mdx"');
  expect(read(built.folder, '_headers')).toContain('https://count.example;');
  // Pages that know what a reader writes or looks for have none of it.
  for (const file of ['yours/index.html', 'search/index.html'])
    expect(read(built.folder, file)).not.toMatch(/data-counted|talk\.example;|webmention/);
  await page.goto('yours/');
  const kept = page.locator('.what-is-kept');
  await kept.locator('summary').click();
  await expect(kept).toContainText('Visits are counted by hand.');
  await expect(kept).toContainText('count.example, talk.example');
  await expect(kept).not.toContainText('nobody who counts');
  await page.goto('references/');
  await expect(page.getByRole('link', { name: 'archived copy' })).toHaveAttribute('href', 'https://archive.example/digging');
}); // prettier-ignore

/** Whether the folder has the file of an address, and in it the place that a fragment names. */
function leadsTo(folder: string, address: string): boolean {
  const { pathname, hash } = new URL(address);
  const path = decodeURIComponent(pathname.slice(new URL(home).pathname.length));
  const file = join(folder, path.replace(/(^|\/)$/, '$1index.html'));
  if (!existsSync(file)) return false;
  const id = decodeURIComponent(hash.slice(1));
  return id === '' || readFileSync(file, 'utf8').includes(`id="${id}"`);
}
