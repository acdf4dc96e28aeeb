import { expect, test } from 'vitest';
import { formatNumber } from '../words/language-tag.ts';
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
  ['12 000', 'fr', 12_000],
  ['12\u00a0000', 'fr', 12_000],
  ['1 234,5', 'sv', 1234.5],
  ['1 234 567', 'en', 1_234_567],
  ['12’000', 'de-CH', 12_000],
  ["12'000.5", 'de-CH', 12_000.5],
  ['1٬000', 'ar-MA', 1000],
  ['١٬٠٠٠', 'ar-MA', 1000],
  ['١٬٢٣٤٬٥٦٧٫٥', 'ar-EG', 1_234_567.5],
  ['−2', 'en', -2],
])('reads %s in %s', (typed, language, number) => {
  expect(readNumber(typed, language)).toBe(number);
});

test.each([
  ['', 'en'], ['three', 'en'], ['3 weeks', 'en'], ['1,5', 'en'], ['1.2.3', 'en'], ['1e3', 'en'], ['.', 'en'],
  ['0x10', 'en'], ['-', 'ja'], ['三', 'ja'], ['3 4', 'en'], ['12 00', 'fr'], ['1 2345', 'sv'],
] as const)('does not take %s in %s for a number', (typed, language) => {
  expect(readNumber(typed, language)).toBeUndefined();
}); // prettier-ignore

test.each(['en', 'ar', 'ar-EG', 'fa', 'ja', 'de', 'fr', 'hi', 'pt-BR', 'sv', 'de-CH', 'ar-MA'])(
  'reads what is told in %s',
  (language) => {
    for (const number of [0, 7, 0.25, 1000, 12_345, 1_234_567.5])
      expect(readNumber(formatNumber(number, language), language)).toBe(number);
  },
);
