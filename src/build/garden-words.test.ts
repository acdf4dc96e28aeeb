import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { createTranslate, type Words } from '../words/translate.ts';
import { formatMissingWords, wordsPlugin } from './garden-words.ts';
import { readGardenWords } from './read-garden-words.ts';

/** What pages load: the islands, the search and the marks. */
const scripts = [
  'src/practice/island/Practice.tsx',
  'src/lesson/island/OwnStances.tsx',
  'src/yours/island/Yours.tsx',
  'src/page/device/wake-page.ts',
];

/** All that the scripts of a garden in a language hold, as one text. */
async function bundleFor(language: string): Promise<string> {
  const { words, interfaceLanguage } = await readGardenWords(language);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      wordsPlugin({
        gardenWords: words,
        interfaceLanguage,
        contentFolder: 'content',
        garden: undefined,
      }),
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: scripts, preserveEntrySignatures: 'strict' },
    },
  });
  const parts = 'output' in built ? built.output : [];
  return parts.map((part) => ('code' in part ? part.code : '')).join('\n');
}

const none = new Map<string, Words>();
const tags = ['en', 'ar', 'ja'];

test.each([
  ['en', 'en'],
  ['ar-EG', 'ar'],
  ['ja-JP', 'ja'],
  ['pt', 'en'],
])('scripts of a garden in %s have the words of %s, and no others', async (tag, speaks) => {
  const code = await bundleFor(tag);
  for (const one of tags) {
    const t = createTranslate((await readGardenWords(one)).words, one);
    for (const key of ['search.looking', 'yours.empty', 'practice.waiting', 'own.add'] as const)
      expect(code.includes(t(key)), t(key)).toBe(one === speaks);
    // What stands in pages alone weighs nothing in scripts.
    expect(code).not.toContain(t('notFound.text'));
  }
});

describe('a garden whose language has no words yet', () => {
  test('is told what to add', () => {
    expect(formatMissingWords('pt-BR', none)).toMatch(
      /no words in Brazilian Portuguese yet.*content\/words\/pt-BR\.json/,
    );
    expect(formatMissingWords('tlh', none)).toContain('content/words/tlh.json');
  });

  test.each(['en', 'en-US', 'ar-EG', 'ja-JP'])('and one in %s is told nothing', (tag) => {
    expect(formatMissingWords(tag, none)).toBeUndefined();
  });
});

test('an author’s own words stand over ours, and a language of theirs over English', async () => {
  const own = new Map([
    ['de', { 'search.title': 'Stöbern' }],
    ['pt-BR', { 'search.title': 'Busca' }],
  ]);
  const german = await readGardenWords('de-AT', own);
  expect(german.words['search.title']).toBe('Stöbern');
  const brazilian = await readGardenWords('pt-BR', own);
  expect(brazilian.interfaceLanguage).toBe('pt-BR');
  expect([brazilian.words['search.title'], brazilian.words['search.close']]).toEqual([
    'Busca',
    'Close',
  ]);
  expect(formatMissingWords('pt-BR', own)).toMatch(
    /^content\/words\/pt-BR\.json leaves \d+ of \d+ words out/,
  );
});
