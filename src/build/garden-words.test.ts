import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { createTranslate } from '../words/translate.ts';
import { formatMissingWords, wordsPlugin } from './garden-words.ts';
import { readGardenWords } from './read-garden-words.ts';

/** What pages load: the islands, the search and the marks. */
const scripts = [
  'src/practice/island/Practice.tsx',
  'src/lesson/island/OwnStances.tsx',
  'src/yours/island/mount.tsx',
  'src/page/device/wake-page.ts',
];

/** All that the scripts of a garden in a language hold, as one text. */
async function bundleFor(language: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [wordsPlugin({ language, contentFolder: 'content' })],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: scripts, preserveEntrySignatures: 'strict' },
    },
  });
  const parts = 'output' in built ? built.output : [];
  return parts.map((part) => ('code' in part ? part.code : '')).join('\n');
}

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
    expect(formatMissingWords('pt-BR')).toMatch(
      /no words in Brazilian Portuguese yet.*src\/words\/pt-BR\.json/,
    );
    expect(formatMissingWords('tlh')).toContain('src/words/tlh.json');
  });

  test.each(['en', 'en-US', 'ar-EG', 'ja-JP'])('and one in %s is told nothing', (tag) => {
    expect(formatMissingWords(tag)).toBeUndefined();
  });
});
