import { t } from '../../src/words/garden-words.ts';
import { quoteAll } from '../../src/words/translate.ts';
import type { Page } from '@playwright/test';
import { expect, test } from '../site-test.ts';
import { openDialog, panelOf } from './search-steps.ts';
import { findOwnWord, isNote, isPractice, isVoice, readTexts } from './search-words.ts';

test('offers a filter for each kind of text and for no other, counts what each holds, which is everything together, and filters by it', async ({
  page,
}) => {
  await page.goto('search/?q=rest');
  const { panel, links, status, scopes } = panelOf(page);
  await expect(scopes.first()).toBeChecked();
  const values = await scopes.evaluateAll((inputs) =>
    inputs.map((input) => input.getAttribute('value')),
  );
  expect(values).toEqual(['everything', ...(await listKinds())]);

  await expect(links).not.toHaveCount(0);
  const counts = (await panel.locator('[data-search-count]').allTextContents()).map(Number);
  const [everything = 0, ...each] = counts;
  expect(each.reduce((sum, count) => sum + count, 0)).toBe(everything);
  expect(each.filter((count) => count > 0).length).toBeGreaterThan(2);
  for (const [index, scope] of (await scopes.all()).entries()) {
    const count = counts[index] ?? 0;
    const name = `filter ${values[index] ?? ''}`;
    await scope.check();
    await expect(status, name).toHaveText(
      count > 0 ? t('search.found', { n: count }) : /^Nothing found/,
    );
    await expect(links, name).toHaveCount(Math.min(count, 20));
  }
  await expectChosenInOwnColours(page);
});

/** The kinds of texts that the garden has. */
async function listKinds(): Promise<string[]> {
  const texts = await readTexts();
  const kinds = [isVoice('then'), isVoice('between'), isVoice('now'), isNote, isPractice];
  return ['then', 'between', 'now', 'notes', 'practices'].filter((_, index) =>
    texts.some(kinds[index] ?? isNote),
  );
}

/** Whether it can be seen in a reader’s own colours too which filter is chosen. */
async function expectChosenInOwnColours(page: Page): Promise<void> {
  const { panel } = panelOf(page);
  await panel.locator('[value="notes"]').check();
  await page.emulateMedia({ forcedColors: 'active' });
  const backgrounds = await panel
    .locator('fieldset label')
    .evaluateAll((labels) =>
      [document.body, ...labels].map((one) => getComputedStyle(one).backgroundColor),
    );
  // What is painted, whether an element has it of itself or shows what is behind it.
  const [paper = '', ...labels] = backgrounds.map((colour) => /\d+, \d+, \d+/.exec(colour)?.[0]);
  const chosen = await panel
    .locator('fieldset label')
    .evaluateAll((all) => all.map((label) => label.querySelector(':checked') !== null));
  expect(labels.map((colour) => colour !== paper)).toEqual(chosen);
}

test('finds a practice by what it asks, under a filter that the address keeps, and says which word stands nowhere', async ({
  page,
  site,
}) => {
  const texts = await readTexts();
  const { word, text } = findOwnWord(texts, isPractice);
  const note = findOwnWord(texts, isNote);
  await page.goto(`search/?q=${word}&voice=practices`);
  const { field, scope, links, results, status } = panelOf(page);
  await expect(field).toHaveValue(word);
  await expect(scope('Practices')).toBeChecked();
  await expect(links).toHaveText(text.title);
  await expect(results.getByText(t('search.kinds.practices'), { exact: true })).toBeVisible();
  await scope('Notes').check();
  await expect(status).toHaveText(t('search.nothingIn', { query: word, scope: 'Notes' }));
  await expect(page).toHaveURL(`${site}search/?q=${word}&voice=notes`);
  await scope('Practices').check();
  await field.fill(note.word);
  await expect(status).toHaveText(t('search.nothingIn', { query: note.word, scope: 'Practices' }));
  await results.getByRole('button', { name: t('search.widen', { n: 1 }) }).click();
  await expect(links).toHaveText(note.text.title);
  await expect(page).toHaveURL(`${site}search/?q=${note.word}`);
  await expectNearby(page, note);
});

/** Writes words of which some stand nowhere, and others in other forms. */
async function expectNearby(page: Page, { word, text }: ReturnType<typeof findOwnWord>) {
  const { field, status, links } = panelOf(page);
  const title = new RegExp(`^${text.title}`);
  for (const [query, missing] of [
    [`${word}xq`, [`${word}xq`]],
    [`${word} ${word}xq`, [`${word}xq`]],
  ] as const) {
    await field.fill(query);
    await expect(page).toHaveURL(new RegExp(`q=${query.replace(' ', '.+')}$`));
    await expect(status).toHaveText(t('search.near', { words: quoteAll([...missing], t), n: 1 }));
    await expect(links).toHaveText(title);
  }
  for (const query of [word, word.slice(0, -1), `${word}s`]) {
    await field.fill(query);
    await expect(page).toHaveURL(new RegExp(`q=${query}$`));
    await expect(status, query).toHaveText(t('search.found', { n: 1 }));
    await expect(links, query).toHaveText(title);
  }
  for (const query of ['rest', 'resting', 'rested', 'run', 'running', 'runs', 'self-comp']) {
    await field.fill(query);
    await expect(page).toHaveURL(new RegExp(`q=${query}$`));
    await expect(status, query).toHaveText(/^[^“]* passages?\.$/);
  }
}

test('names the filter where nothing is found, and drops it when asked', async ({ page }) => {
  const { word, text } = findOwnWord(await readTexts(), isVoice('now'));
  await page.goto('./');
  const { field, status, scope, results, links } = await openDialog(page);
  await scope('Then').check();
  await field.fill(word);
  await expect(status).toHaveText(t('search.nothingIn', { query: word, scope: 'Then' }));
  await results.getByRole('button', { name: t('search.widen', { n: 1 }) }).click();
  await expect(scope(t('search.everything'))).toBeChecked();
  await expect(links).toHaveText([`${text.title}, ${text.meta.voice ?? ''}`]);
  await field.fill('zxqvzxqv');
  await expect(status).toHaveText(t('search.nothing', { query: 'zxqvzxqv' }));
  await results.getByRole('link', { name: t('search.index') }).click();
  await expect(page.getByRole('heading', { name: t('search.index') })).toBeInViewport();
});
