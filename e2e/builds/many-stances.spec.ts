import { listBuiltPages } from '../built-site.ts';
import { crawl } from '../page/crawl.ts';
import { expect, test } from './sample-site.ts';

const lesson = 'lessons/keep-going/';
const innerPairs = ['10-20', '10-30', '20-30', '20-40', '30-40'];

test('sets the first stance beside the last', async ({ page }) => {
  await page.goto(lesson);
  const stances = page.locator('[data-voice]');
  await expect(stances).toHaveCount(2);
  await expect(stances.nth(0)).toHaveAttribute('data-stance', '10');
  await expect(stances.nth(1)).toHaveAttribute('data-stance', '40');
});

test('tells between them what changed each time, and every turn, in order', async ({ page }) => {
  await page.goto(lesson);
  const text = await page.getByRole('main').innerText();
  const told = [
    'A winter came.',
    'I may keep going.',
    'I looked at what I kept.',
    'Some days only passed.',
    'I can tell when to stop.',
    'Stopping is a skill.',
    'I still go.',
  ];
  const places = told.map((sentence) => text.indexOf(sentence));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('opens any other two stances from a list', async ({ page }) => {
  await page.goto(lesson);
  const list = page.getByRole('region', { name: 'All stances' });
  const addresses = await list
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
    );
  for (const pair of innerPairs) {
    const address = addresses.find((candidate) => candidate.endsWith(`/${pair}/`));
    expect(address, `the link to ${pair}`).toBeDefined();
    await page.goto(address ?? '');
    const numbers = await page
      .locator('[data-voice]')
      .evaluateAll((stances) => stances.map((stance) => stance.getAttribute('data-stance')));
    expect(numbers.join('-')).toBe(pair);
  }
});

test('tells a correction wherever the corrected stance stands', async ({ page }) => {
  for (const address of [lesson, `${lesson}10-20/`]) {
    await page.goto(address);
    const told = page.getByText(
      'Corrected June 2021: It was one winter, not two. I counted again.',
    );
    await expect(told).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(told).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  }
});

test('has unique ids and no dead link on any page, old addresses too', async ({ built }) => {
  const pages = listBuiltPages(built.folder);
  const aliases = pages.filter(({ kind }) => kind === 'alias').map(({ address }) => address);
  expect(aliases).toEqual(['lessons/carry-on/', 'notes/pauses/']);
  const { reached, problems } = await crawl(built.address, ['./', ...aliases]);
  expect(problems).toEqual([]);
  for (const { address, kind } of pages)
    if (kind === 'page') expect(reached, 'all that is reached').toContain(address);
});

test('opens each footnote by its mark and leads back, in every stance', async ({ page }) => {
  for (const address of [lesson, ...innerPairs.map((pair) => `${lesson}${pair}/`), 'read/']) {
    await page.goto(address);
    const stances = await page.locator('[data-voice]').all();
    expect(stances).toHaveLength(2);
    for (const stance of stances) {
      await expect(stance.locator('.side-note > div')).toBeHidden();
      await stance.locator('sup a').click();
      await expect(stance.locator('.side-note > :target')).toBeInViewport();
      await stance.locator('.side-note a[data-footnote-backref]').click();
      await expect(stance.locator('sup :target')).toBeInViewport();
    }
  }
});

test('leads on from an old address, at any mount', async ({ page, site }) => {
  await page.goto('lessons/carry-on/');
  await expect(page).toHaveURL(`${site}${lesson}`);
  await page.goto('notes/pauses/');
  await expect(page).toHaveURL(`${site}notes/rest/`);
});
