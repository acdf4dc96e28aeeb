import { expect, test } from 'vitest';
import { splitWords } from './split-words.ts';

test.each([
  ['en', 'I won’t stop, not yet.', ['I ', 'won’t ', 'stop, ', 'not ', 'yet.']],
  ['ar', 'لن أتوقف، بعد.', ['لن ', 'أتوقف، ', 'بعد.']],
  ['en', '  ', []],
])('words keep the marks and the space behind them (%s)', (language, sentence, words) => {
  expect(splitWords(sentence, language)).toEqual(words);
});

test('a script without spaces is parted into words too, even where the sentence has a space', () => {
  const sentence = '毎日 10 キロ走る。もう休まない。';
  const words = splitWords(sentence, 'ja');
  expect(words.join('')).toBe(sentence);
  expect(words.length).toBeGreaterThan(5);
  expect(words.filter((word) => /^[。、]/.test(word))).toEqual([]);
});
