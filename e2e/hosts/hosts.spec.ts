import { t } from '../../src/words/garden-words.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caching, hashedFile, listHeaders } from '../../src/build/host-files.ts';
import { findWebServer } from '../../test/programs.ts';
import { builtFolder, listBuiltPages, listFiles, listLessons } from '../built-site.ts';
import { crawl } from '../page/crawl.ts';
import { expect, test as base } from '../site-test.ts';
import { openDialog } from '../search/search-steps.ts';
import { findOwnWord, isNote, readTexts } from '../search/search-words.ts';
import { isForVisitors, typeOf } from './expected-files.ts';
import { withHost, type Host } from './host.ts';
import { hosts } from './hosts.ts';

const mounts = ['/', '/a/b/c/'];

/** A test on one server, with the built folder at one mount. */
const test = base.extend<{ place: { host: Host; mount: string } | undefined }>({
  place: [undefined, { option: true }],
  baseURL: async ({ place }, use) => {
    if (!place) throw new Error('Expected a place to stand, found none.');
    const { host, mount } = place;
    const path = findWebServer(host.program);
    test.skip(!path, `${host.program} is not installed on this machine.`);
    await withHost(host, path ?? '', { folder: builtFolder, mount }, use);
  },
});

for (const host of hosts)
  for (const mount of mounts)
    test.describe(`${host.program} at ${mount}`, () => {
      test.use({ place: { host, mount } });
      tryLinks(mount);
      if (host.isSetUp) tryHeaders();
      // What a browser does with a mount is the same on every host, and the longer address is the harder one.
      if (mount !== '/') tryJourney(host);
    });

function tryLinks(mount: string) {
  test('leads to every page, sends every file as it is, and adds a slash that is missing', async ({
    site,
  }) => {
    const { reached, problems } = await crawl(site, ['./']);
    expect(problems).toEqual([]);
    const pages = listBuiltPages().filter(({ kind }) => kind === 'page');
    expect(pages.filter(({ address }) => !reached.has(address))).toEqual([]);

    for (const file of listFiles().filter(isForVisitors)) {
      const answer = await fetch(site + file.replace(/(^|\/)index\.html$/, '$1'));
      const body = Buffer.from(await answer.arrayBuffer());
      expect.soft(body.equals(readFileSync(join(builtFolder, file))), file).toBe(true);
    }

    const folders = ['search', 'lessons', ...(mount === '/' ? [] : ['.'])];
    for (const folder of folders) {
      const bare = new URL(`${folder}/`, site).href.replace(/\/$/, '');
      const answer = await fetch(`${bare}?q=a%20b&voice=then`, { redirect: 'manual' });
      expect.soft(answer.status, bare).toBe(301);
      const location = new URL(answer.headers.get('location') ?? '', bare).href;
      expect.soft(location).toBe(`${bare}/?q=a%20b&voice=then`);
    }
  });
}

function tryHeaders() {
  test('sends the headers that are promised, and texts compressed', async ({ site }) => {
    const lesson = listLessons()[0]?.address ?? '';
    const files = ['', lesson, ...listFiles().filter((file) => !file.endsWith('.html'))];
    const missing = ['not/there/', '_astro/not-there.js', 'pagefind/'];
    for (const file of [...files.filter(isForVisitors), ...missing]) {
      const answer = await fetch(site + file);
      const body = await answer.arrayBuffer();
      const isThere = !missing.includes(file);
      const isPage = !isThere || /^$|\/$/.test(file);
      const sent = Object.fromEntries(answer.headers);
      expect.soft(answer.status, file).toBe(isThere ? 200 : 404);
      for (const [name, value] of Object.entries(listHeaders(isThere ? file : '')))
        expect.soft(sent[name.toLowerCase()], `${name} of ${file}`).toBe(value);
      const isKept = isThere && hashedFile.test(`/${file}`);
      const kept = isKept ? caching.hashed : caching.other;
      expect.soft(sent['cache-control'], file).toBe(kept);
      expect.soft(sent['content-type'], file).toMatch(typeOf(isPage ? '404.html' : file));
      // What is small gains nothing by it, and fonts and the search index are compressed already.
      const isText = isPage || /\.(js|json|svg|txt)$/.test(file);
      if (!isText) expect.soft(sent['content-encoding'], file).toBeUndefined();
      if (!isText || body.byteLength <= 1024) continue;
      expect.soft(sent['content-encoding'], file).toBe('gzip');
      expect.soft(sent.vary, file).toMatch(/accept-encoding/i);
    }
  });

  test('asks anew for what may have changed, and hears that it has not', async ({ site }) => {
    const tag = (await fetch(site)).headers.get('etag') ?? '';
    const answer = await fetch(site, { headers: { 'if-none-match': tag } });
    expect(answer.status).toBe(304);
  });
}

function tryJourney({ isSetUp }: Host) {
  test('is read from page to page, searched, and leads home from where nothing is', async ({
    page,
    site,
    trouble,
  }) => {
    const { word, text } = findOwnWord(await readTexts(), isNote);
    const main = page.getByRole('main');
    const door = (name: string) => page.getByRole('banner').getByRole('link', { name });

    await page.goto(site);
    await door(t('nav.lessons')).click();
    await expect(page).toHaveURL(`${site}lessons/`);
    const lesson = listLessons()[0]?.address ?? '';
    await main
      .locator(`a[href$="${lesson.split('/').at(-2) ?? ''}/"]`)
      .first()
      .click();
    await expect(page).toHaveURL(site + lesson);
    const { field, links } = await openDialog(page);
    await field.fill(word);
    await expect(links).not.toHaveCount(0);
    await links.first().click();
    const found = new URL(text.address, site).pathname;
    await expect(page).toHaveURL(({ pathname }) => pathname === found);
    await door(t('nav.practices')).click();
    await expect(page).toHaveURL(`${site}practices/`);
    await page.goto('search/');
    await expect(page.getByRole('searchbox')).toBeVisible();

    if (!isSetUp) return;
    trouble.expect(/404/);
    const answer = await page.goto('notes/far/from/here/');
    expect(answer?.status()).toBe(404);
    await page.getByRole('link', { name: t('notFound.open') }).click();
    await expect(page).toHaveURL(site);
  });
}
