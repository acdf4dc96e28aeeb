import { t } from '../../src/words/garden-words.ts';
import { listPages } from '../built-site.ts';
import { expect, test } from '../site-test.ts';

test('has every note once, under a topic whose name leads to its page', async ({ page, site }) => {
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
});

test('draws the growth of each note, names it, and says what the drawings are', async ({
  page,
}) => {
  for (const address of ['notes/', 'topics/goals/']) {
    await page.goto(address);
    const notes = page.locator('.note-list > li');
    const stages = ['seedling', 'budding', 'evergreen'] as const;
    const words = stages.map((stage) => t(`notes.growth.${stage}`));
    const drawn = notes.getByRole('img');
    await expect(drawn).toHaveCount(await notes.count());
    for (const drawing of await drawn.all())
      await expect(drawing).toHaveAccessibleName(new RegExp(`^(${words.join('|')})$`));
    const legend = page.locator('.growth-legend > li');
    await expect(legend).toHaveText(words.map((word) => new RegExp(word)));
  }
});

test('sets notes in two columns from sixty rems, and in one on a phone', async ({ page }) => {
  await page.goto('notes/');
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
});
