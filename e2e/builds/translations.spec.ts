import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { project } from '../../src/commands/run.ts';
import { findCollisions } from '../map/find-collisions.ts';
import { findBarriers } from '../page/axe.ts';
import { panelOf } from '../search/search-steps.ts';
import { withCopy } from './build-site.ts';
import { expectFit } from './expect-fit.ts';
import { expect, testOn } from './garden-site.ts';

/** The planted garden, with a few of its texts in Arabic beside them. */
const test = testOn((use) =>
  withCopy(join(project, 'content'), async (copy) => {
    await cp(resolve(project, 'test/gardens/in-arabic'), copy, { recursive: true });
    const site = join(copy, 'site.yaml');
    const text = await readFile(site, 'utf8');
    await writeFile(site, text.replace('language: en', 'language: [en, ar]'));
    return use(copy);
  }),
);

test('leads from each page to the same page in the other language, and back', async ({
  page,
  site,
}) => {
  for (const address of [
    './',
    'notes/',
    'notes/rest/',
    'map/',
    'lessons/stretch-goals/',
    'practices/expanding-or-depleting/',
  ]) {
    const [here, there] = [new URL(address, site).href, new URL(`ar/${address}`, site).href];
    await page.goto(here);
    await page.getByRole('link', { name: 'العربية' }).click();
    await expect(page).toHaveURL(there);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(here);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  }
});

test('shows what is translated, and marks what is not', async ({ page }) => {
  await page.goto('ar/notes/rest/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('راحة قد تغيّر رأيك');
  await expect(page.locator('.prose')).not.toHaveAttribute('lang');
  await page.goto('ar/lessons/stretch-goals/');
  await expect(page.getByText('إفراطًا في الإنجاز').first()).toBeVisible();
  await expect(page.locator('#then time')).toHaveAttribute('datetime', '2019-01-16');
  await page.goto('ar/notes/streaks/');
  const untranslated = page.locator('.prose');
  await expect(untranslated).toHaveAttribute('lang', 'en');
  await expect(untranslated).toHaveAttribute('dir', 'ltr');
  await expect(page.getByText('الإنجليزية')).toBeVisible();
});

/** Lines in Latin letters alone, outside of what `byFields` selects, that no element says the language of. */
function findUnmarked(byFields: string): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const unmarked: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { textContent: line, parentElement: parent } = node;
    const isWords = line && /\p{sc=Latin}/u.test(line) && !/\p{sc=Arabic}/u.test(line);
    if (!isWords || !parent || parent.closest(byFields)) continue;
    if (parent.closest<HTMLElement>('[lang]')?.lang !== 'en') unmarked.push(line.trim());
  }
  return unmarked;
}

/** What is no text, and what is translated field by field, so that nobody knows which of its words are: topics, sources, practices. */
const byFields = 'script, style, kbd, a[href*="topics/"], .lesson-foot section, [data-practice]';

test('marks every line that is not translated', async ({ page }) => {
  for (const address of [
    '',
    'read/',
    'turns/',
    'search/',
    'notes/',
    'notes/streaks/',
    'lessons/break-it-down/',
    'lessons/stretch-goals/',
    'kind-in-hindsight/',
  ]) {
    await page.goto(`ar/${address}`);
    expect.soft(await page.evaluate(findUnmarked, byFields), address).toEqual([]);
  }
});

test('leaves the marks of a practice that is translated in part at the ends of its sentences', async ({
  page,
}) => {
  await page.goto('ar/practices/expanding-or-depleting/');
  for (const sentence of [
    'They are no verdict, and they may be wrong about you.',
    'Any goal will do',
  ]) {
    const places = await page
      .getByText(sentence)
      .first()
      .evaluate((part) => {
        const text = part.firstChild ?? part;
        const { length } = text.textContent ?? '';
        return [length - 2, length - 1].map((at) => {
          const mark = document.createRange();
          mark.setStart(text, at);
          mark.setEnd(text, at + 1);
          return mark.getBoundingClientRect().left;
        });
      });
    expect(places, sentence).toEqual(places.toSorted((a, b) => a - b));
  }
});

test('draws a map in each language, on which it marks what is not translated', async ({ page }) => {
  await page.goto('ar/map/');
  await expect(page.locator('.map text:not([lang])').first()).toHaveCSS('direction', 'rtl');
  await expect(page.locator('.map text[lang="en"]').first()).toHaveCSS('direction', 'ltr');
  expect((await page.evaluate(findCollisions)).collisions).toEqual([]);
});

test('finds in each language what stands in it', async ({ page, site }) => {
  const looked = [
    { at: '', typed: 'elephant', found: 'lessons/break-it-down/' },
    { at: 'ar/', typed: 'الراحة', found: 'notes/rest/' },
  ];
  for (const { at, typed, found } of looked) {
    await page.goto(`${at}search/`);
    const { field, links } = panelOf(page);
    await field.fill(typed);
    const link = links.first();
    await expect(link).toBeVisible();
    const address = await link.evaluate((one: HTMLAnchorElement) => one.href);
    expect(address).toContain(new URL(`${at}${found}`, site).href);
  }
  await page.goto('search/');
  const { field, status, links } = panelOf(page);
  await field.fill('الحيويّة');
  await expect(status).not.toBeEmpty();
  await expect(links).toHaveCount(0);
});

test('has no barriers, and fits', async ({ page }) => {
  const addresses = ['ar/', 'ar/lessons/stretch-goals/', 'ar/notes/streaks/'];
  for (const address of addresses) {
    await page.goto(address);
    expect(await findBarriers(page)).toEqual([]);
  }
  await expectFit(page, addresses);
});
