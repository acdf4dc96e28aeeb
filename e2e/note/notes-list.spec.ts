import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { listPages } from '../built-site.ts';
import { expect, test } from '../site-test.ts';

test('has every note once, under a topic whose name leads to its page, with its growth drawn and named, in columns by the width', async ({
  page,
  site,
}) => {
  await page.goto('notes/');
  const addresses = await page
    .locator('.note-list a')
    .evaluateAll((links: HTMLAnchorElement[]) => links.map(({ href }) => href));
  const notes = listPages().filter(({ address }) => /^notes\/[^/]+\/$/.test(address));
  expect(addresses.toSorted()).toEqual(notes.map(({ address }) => site + address).toSorted());
  for (const topic of await page.getByRole('main').getByRole('heading', { level: 2 }).all()) {
    const [name, link] = [await topic.innerText(), topic.getByRole('link')];
    const to = await link.evaluate((one: HTMLAnchorElement) => one.href);
    const text = await (await page.request.get(to)).text();
    expect.soft(text).toContain(`<h1 class="short">${name}</h1>`);
  }
  await expectGrowthDrawn(page);
  await expectColumns(page);
  await page.goto('topics/goals/');
  await expectGrowthDrawn(page);
});

/** The growth of each note is drawn and named, and a legend says what the drawings are. */
async function expectGrowthDrawn(page: Page): Promise<void> {
  const stages = ['seedling', 'budding', 'evergreen'] as const;
  const words = stages.map((stage) => t(`notes.growth.${stage}`));
  const notes = page.locator('.note-list > li');
  const count = await notes.count();
  expect(count, page.url()).toBeGreaterThan(0);
  await expect(notes.getByRole('img')).toHaveCount(count);
  const named = notes.getByRole('img', { name: new RegExp(`^(${words.join('|')})$`) });
  await expect(named, 'each has a name').toHaveCount(count);
  const legend = page.locator('.growth-legend > li');
  await expect(legend).toHaveText(words.map((word) => new RegExp(word)));
}

/** Notes are set in two columns from sixty rems, and in one on a phone. */
async function expectColumns(page: Page): Promise<void> {
  for (const { width, columns } of [
    { width: 320, columns: 1 },
    { width: 390, columns: 1 },
    { width: 960, columns: 2 },
    { width: 1280, columns: 2 },
    { width: 1920, columns: 2 },
  ]) {
    await page.setViewportSize({ width, height: 844 });
    const edges = await page
      .locator('.note-list > li')
      .evaluateAll((notes) => new Set(notes.map((note) => note.getBoundingClientRect().left)).size);
    expect.soft(edges, `columns at ${width} pixels`).toBe(columns);
  }
}
