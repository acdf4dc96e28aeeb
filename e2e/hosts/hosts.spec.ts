import type { Page } from '@playwright/test';
import { t } from '../../src/words/garden-words.ts';
import { findWebServer } from '../../test/programs.ts';
import { builtFolder, listBuiltPages, listLessons } from '../built-site.ts';
import { crawl } from '../page/crawl.ts';
import { expect, test as base } from '../site-test.ts';
import { openDialog } from '../search/search-steps.ts';
import { findOwnWord, isNote, readTexts } from '../search/search-words.ts';
import { withHost, type Host } from './host.ts';
import { hosts } from './hosts.ts';
import { tryFiles, tryMissing } from './sent-files.ts';

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
      const andRead = mount === '/' ? '' : ', and is read from page to page and searched';
      test(`leads to every page, sends every file as it is, with what is promised${andRead}`, async ({
        site,
        context,
        trouble,
      }) => {
        await tryLinks(site);
        const folders = ['search', 'lessons', ...(mount === '/' ? [] : ['.'])];
        for (const folder of folders) await trySlash(site, folder);
        const problems = await tryFiles(site, host.isSetUp);
        if (host.isSetUp) {
          problems.push(...(await tryMissing(site)));
          await tryAgain(site);
        }
        expect(problems, 'what is not sent as it should be').toEqual([]);
        // What a browser does with a mount is the same on every host, and the longer address is the harder one.
        if (mount === '/') return;
        const page = await context.newPage();
        await takeJourney(page, site);
        if (!host.isSetUp) return;
        trouble.expect(/404/);
        await getLost(page, site);
      });
    });

async function tryLinks(site: string): Promise<void> {
  const { reached, problems } = await crawl(site, ['./']);
  expect(problems).toEqual([]);
  const pages = listBuiltPages().filter(({ kind }) => kind === 'page');
  expect(pages.filter(({ address }) => !reached.has(address))).toEqual([]);
}

/** A slash that is missing is added, with whatever follows it. */
async function trySlash(site: string, folder: string): Promise<void> {
  const bare = new URL(`${folder}/`, site).href.replace(/\/$/, '');
  const answer = await fetch(`${bare}?q=a%20b&voice=then`, { redirect: 'manual' });
  expect.soft(answer.status, bare).toBe(301);
  const location = new URL(answer.headers.get('location') ?? '', bare).href;
  expect.soft(location).toBe(`${bare}/?q=a%20b&voice=then`);
}

/** Whoever asks anew for what may have changed hears that it has not. */
async function tryAgain(site: string): Promise<void> {
  const tag = (await fetch(site)).headers.get('etag') ?? '';
  const answer = await fetch(site, { headers: { 'if-none-match': tag } });
  expect(answer.status, 'of what has not changed').toBe(304);
}

/** The site is read from page to page, and searched. */
async function takeJourney(page: Page, site: string): Promise<void> {
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
}

/** Where nothing is, the page leads home. */
async function getLost(page: Page, site: string): Promise<void> {
  const answer = await page.goto('notes/far/from/here/');
  expect(answer?.status()).toBe(404);
  await page.getByRole('link', { name: t('notFound.open') }).click();
  await expect(page).toHaveURL(site);
}
