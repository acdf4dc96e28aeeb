import { expect, test } from 'vitest';
import { linesApart, wordsApart } from './words-apart.ts';

test.each(['en-US', 'ar-EG', 'ja'])('a garden in %s speaks one language', (language) => {
  expect(wordsApart(language, language)).toEqual({});
  expect(linesApart(language, language)).toBe('');
});

test('where English stands in, it says so, and runs its own way', () => {
  expect(wordsApart('pt-BR')).toEqual({ lang: 'en' });
  expect(linesApart('pt-BR')).toBe('');
  expect(wordsApart('fa')).toEqual({ lang: 'en', dir: 'ltr' });
  expect(linesApart('fa')).toContain('unicode-bidi');
});
