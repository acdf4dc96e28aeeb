import { listLessons } from './built-site.ts';
import { expect, test } from './garden.ts';
import {
  findAccent,
  findOwnPhrase,
  findOwnWord,
  readTexts,
  type FoundText,
} from './search-words.ts';
import { openDialog, panelOf, search } from './search-steps.ts';

const isVoice = (voice: string) => (text: FoundText) => text.filters.voice?.[0] === voice;
const isNote = (text: FoundText) => text.filters.kind[0] === 'note';

test('finds first what each of ten queries is about', async ({ page, site }) => {
  const texts = await readTexts();
  const [then, now, note] = [isVoice('then'), isVoice('now'), isNote].map((fits) =>
    findOwnWord(texts, fits),
  );
  const [phrase, notePhrase] = [isVoice('now'), isNote].map((fits) => findOwnPhrase(texts, fits));
  const accent = findAccent(texts);
  const titled = texts.find(isNote);
  if (!then || !now || !note || !phrase || !notePhrase || !titled)
    throw new Error('Too few texts.');
  const queries: [string, FoundText][] = [
    [then.word, then.text],
    [now.word, now.text],
    [note.word, note.text],
    [now.word.toUpperCase(), now.text],
    [then.word.slice(0, -1), then.text],
    [titled.title, titled],
    [`"${phrase.phrase}"`, phrase.text],
    [`“${notePhrase.phrase}”`, notePhrase.text],
    [`"${phrase.phrase}" ${phrase.text.title}`, phrase.text],
    ...(accent ? [[accent.plain, accent.text], [accent.word, accent.text]] satisfies [string, FoundText][] : []),
  ]; // prettier-ignore
  expect(queries.length).toBeGreaterThanOrEqual(9);

  await page.goto('./');
  const { field, links } = await openDialog(page);
  for (const [query, text] of queries) {
    await field.fill(query);
    const expected = new URL(text.address, site);
    await expect
      .poll(async () => withoutMarks(await links.first().getAttribute('href')), { message: query })
      .toBe(expected.href);
  }
});

test('finds a phrase only where it stands exactly so', async ({ page }) => {
  const { phrase } = findOwnPhrase(await readTexts(), isVoice('then'));
  const [first = '', ...rest] = phrase.split(' ');
  await page.goto('./');
  const { field, status } = await openDialog(page);
  await field.fill(`"${phrase}"`);
  await expect(status).toHaveText(search.found(1));
  const turned = `"${[...rest, first].join(' ')}"`;
  await field.fill(turned);
  await expect(status).toHaveText(search.nothing(turned));
});

test('keeps both voices of a lesson together, then before now, with the voice in words', async ({
  page,
}) => {
  const texts = await readTexts();
  const lesson = texts.find(isVoice('then'));
  await page.goto('./');
  const { field, results } = await openDialog(page);
  await field.fill(lesson?.title ?? '');
  const group = results.locator('ol > li').filter({ has: page.getByRole('heading', { name: lesson?.title ?? '', exact: true }) }); // prettier-ignore
  const names = texts.filter(({ title }) => title === lesson?.title).map(({ meta }) => meta.voice);
  await expect(group.getByRole('link')).toHaveText(names.map((name) => `${lesson?.title ?? ''}, ${name ?? ''}`)); // prettier-ignore
});

test('counts what each filter holds, and filters by it', async ({ page }) => {
  await page.goto('search/?q=miles');
  const { panel, links, status, scope } = panelOf(page);
  await expect(links).not.toHaveCount(0);
  const counts = (await panel.locator('[data-search-count]').allTextContents()).map(Number);
  const [everything = 0, ...each] = counts;
  // Practices, and stances between the first and the last, are found under everything alone.
  const filtered = each.reduce((sum, count) => sum + count, 0);
  const others = await links.filter({ hasNot: page.locator('.voice-then, .voice-now') }).count();
  expect(filtered).toBeLessThanOrEqual(everything);
  expect(filtered).toBeGreaterThanOrEqual(everything - others);
  await scope('Then').check();
  await expect(status).toHaveText(search.found(each[0] ?? 0));
  await expect(links).toHaveCount(each[0] ?? 0);
  await expect(panel.locator('.voice-now')).toHaveCount(0);
  await expect(page).toHaveURL(/\?q=miles&voice=then$/);
});

test('names the filter where nothing is found, and drops it when asked', async ({ page }) => {
  const { word, text } = findOwnWord(await readTexts(), isVoice('now'));
  await page.goto('./');
  const { field, status, scope, results, links } = await openDialog(page);
  await scope('Then').check();
  await field.fill(word);
  await expect(status).toHaveText(search.nothingIn(word, 'Then'));
  await results.getByRole('button', { name: search.widen(1) }).click();
  await expect(scope(search.everything)).toBeChecked();
  await expect(links).toHaveText([`${text.title}, ${text.meta.voice ?? ''}`]);
  await field.fill('zxqvzxqv');
  await expect(status).toHaveText(search.nothing('zxqvzxqv'));
  await results.getByRole('link', { name: search.index }).click();
  await expect(page.getByRole('heading', { name: search.index })).toBeInViewport();
});

test('marks what was found in the stance, and clears the marks', async ({ page }) => {
  const { word, text } = findOwnWord(await readTexts(), isVoice('now'));
  await page.goto('./');
  const { field, links } = await openDialog(page);
  await field.fill(word);
  await links.first().click();
  await expect(page.locator(`#stance-${text.source.stance ?? ''}`)).toBeInViewport();
  const marked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) =>
        range instanceof Range ? range.toString().toLowerCase() : '',
      ),
    );
  await expect.poll(marked).toContain(word);
  await expect(page.getByText(search.marked((await marked()).length))).toBeVisible();
  await page.getByRole('button', { name: search.clear }).click();
  expect(await marked()).toEqual([]);
  await expect(page.getByRole('button', { name: search.clear })).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('');
});

test('loads nothing of the search before a reader reaches for it', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().slice(site.length)));
  await page.goto(listLessons()[0]?.address ?? '', { waitUntil: 'networkidle' });
  const scripts = () => asked.filter((address) => address.endsWith('.js'));
  const index = () => asked.filter((address) => address.startsWith('pagefind/'));
  expect(scripts()).toHaveLength(1);
  await page.getByRole('button', { name: search.title }).hover();
  await expect.poll(() => scripts().length).toBeGreaterThan(1);
  expect(index()).toEqual([]);
  await openDialog(page);
  await expect.poll(() => index().length).toBeGreaterThan(0);
});

function withoutMarks(address: string | null): string | undefined {
  return address?.replace(/\?[^#]*/, '');
}
