import { t } from '../words/garden-words.ts';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { tellMissingWords, wordsPlugin } from './garden-words.ts';

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

test.each(['en', 'ar-EG', 'ja-JP', 'pt'])(
  'scripts of a garden in %s have its words, and no others',
  async (tag) => {
    const code = await bundleFor(tag);
    
    for (const words of tags.map(wordsFor))
      for (const text of [
        t('search.looking'),
        t('yours.empty'),
        t('practice.promise'),
        t('own.hint'),
      ])
        expect(code.includes(text), text).toBe(t === wordsFor(tag));
    // What stands in pages alone weighs nothing in scripts.
    for (const words of tags.map(wordsFor)) expect(code).not.toContain(t('notFound.text'));
  },
);

describe('a garden whose language has no words yet', () => {
  test('is told what to add', () => {
    expect(tellMissingWords('pt-BR')).toMatch(
      /no words in Portuguese yet.*src\/words\/portuguese\//,
    );
    expect(tellMissingWords('tlh')).toContain('src/words/');
  });

  test.each(['en', 'en-US', 'ar-EG', 'ja-JP'])('and one in %s is told nothing', (tag) => {
    expect(tellMissingWords(tag)).toBeUndefined();
  });
});
