import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { listBuiltPages, listLessons } from '../built-site.ts';
import { expect, test } from '../site-test.ts';
import {
  findAccent,
  findOwnPhrase,
  findOwnWord,
  isNote,
  isVoice,
  readTexts,
  type FoundText,
} from './search-words.ts';
import { openDialog, panelOf } from './search-steps.ts';

test('finds first what each of ten queries is about, a phrase only where it stands so, and keeps both voices together', async ({
  page,
  site,
}) => {
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
    [addAccent(then.word), then.text],
    ...(accent ? [[accent.plain, accent.text], [accent.word, accent.text]] satisfies [string, FoundText][] : []),
  ]; // prettier-ignore
  expect(queries.length).toBeGreaterThanOrEqual(10);

  await page.goto('./');
  const { field, links } = await openDialog(page);
  for (const [query, text] of queries) {
    await field.fill(query);
    const expected = new URL(text.address, site);
    await expect
      .poll(async () => withoutMarks(await links.first().getAttribute('href')), { message: query })
      .toBe(expected.href);
  }
  await expectPhraseOnly(page, findOwnPhrase(texts, isVoice('then')).phrase);
  await expectVoicesTogether(page, texts);
});

/** A phrase is found only where it stands exactly so. */
async function expectPhraseOnly(page: Page, phrase: string): Promise<void> {
  const [first = '', ...rest] = phrase.split(' ');
  const { field, status } = panelOf(page);
  await field.fill(`"${phrase}"`);
  await expect(status).toHaveText(t('search.found', { n: 1 }));
  const turned = `"${[...rest, first].join(' ')}"`;
  await field.fill(turned);
  await expect(status).toHaveText(t('search.nothing', { query: turned }));
}

/** Both voices of a lesson are kept together, then before now, with the voice in words. */
async function expectVoicesTogether(page: Page, texts: FoundText[]): Promise<void> {
  const title = texts.find(isVoice('then'))?.title ?? '';
  const { field, results } = panelOf(page);
  await field.fill(title);
  const head = page.getByRole('heading', { name: title, exact: true });
  const group = results.locator('ol > li').filter({ has: head });
  const names = texts.filter((text) => text.title === title).map(({ meta }) => meta.voice);
  await expect(group.getByRole('link')).toHaveText(names.map((name) => `${title}, ${name ?? ''}`));
}

test('has its dialog and its styles in no page, and loads nothing before a reader reaches for it', async ({
  page,
  site,
}) => {
  const others = listBuiltPages().filter(({ file }) => !/^(search|yours)\//.test(file));
  const dialogs = /search-(dialog|field|panel|results|scopes)/;
  expect(others.filter(({ html }) => dialogs.test(html)).map(({ file }) => file)).toEqual([]);

  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().slice(site.length)));
  await page.goto(listLessons()[0]?.address ?? '', { waitUntil: 'networkidle' });
  // What comes for later visits, once the page is there, is no part of it.
  const scripts = () => asked.filter((address) => /(?<!keep-offline\.[\w-]+)\.js$/.test(address));
  const index = () => asked.filter((address) => address.startsWith('pagefind/'));
  expect(scripts()).toHaveLength(1);
  await page.getByRole('button', { name: t('search.title') }).hover();
  await expect.poll(() => scripts().length).toBeGreaterThan(1);
  // What every search begins with comes at once; parts of the index come with a query.
  const first = ['pagefind.js', 'pagefind-entry.json', 'pf_meta', 'wasm.pagefind'];
  await expect
    .poll(() => first.filter((end) => index().some((one) => one.endsWith(end))))
    .toEqual(first);
  await openDialog(page);
  await page.waitForLoadState('networkidle');
  expect(index()).toHaveLength(first.length);
});

/** The same word with an accent that nobody wrote, on its first vowel: accents fold both ways. */
function addAccent(word: string): string {
  const accented = word.replace(/[aeiou]/, '$&\u0301').normalize('NFC');
  if (accented === word) throw new Error(`${word} has no vowel.`);
  return accented;
}

function withoutMarks(address: string | null): string | undefined {
  return address?.replace(/\?[^#]*/, '');
}
