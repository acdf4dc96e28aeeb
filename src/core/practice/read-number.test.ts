import { expect, test } from 'vitest';
import { tellNumber } from '../spoken.ts';
import { readNumber } from './read-number.ts';

test.each([
  ['3', 'en', 3],
  [' 1000 ', 'en', 1000],
  ['12,345.5', 'en', 12_345.5],
  ['1,000', 'en', 1000],
  ['٣', 'ar', 3],
  ['١٢٫٥', 'ar-EG', 12.5],
  ['١٬٠٠٠', 'ar', 1000],
  ['۳', 'fa', 3],
  ['３', 'ja', 3],
  ['１０．５', 'ja', 10.5],
  ['１，０００', 'ja', 1000],
  ['1,5', 'de', 1.5],
  ['1.000', 'de', 1000],
  ['1.5', 'fr', 1.5],
  ['1.5', 'de', 1.5],
  ['1.5', 'de', 1.5],
  ['−2', 'en', -2],
])('reads %s in %s', (typed, language, number) => {
  expect(readNumber(typed, language)).toBe(number);
});

test.each([
  ['', 'en'], ['three', 'en'], ['3 weeks', 'en'], ['1,5', 'en'], ['1.2.3', 'en'], ['1e3', 'en'], ['.', 'en'],
  ['0x10', 'en'], ['-', 'ja'], ['三', 'ja'],
] as const)('does not take %s in %s for a number', (typed, language) => {
  expect(readNumber(typed, language)).toBeUndefined();
}); // prettier-ignore

test.each(['en', 'ar', 'ar-EG', 'fa', 'ja', 'de', 'fr', 'hi', 'pt-BR'])(
  'reads what is told in %s',
  (language) => {
    for (const number of [0, 7, 0.25, 1000, 12_345, 1_234_567.5])
      expect(readNumber(tellNumber(number, language), language)).toBe(number);
  },
);
