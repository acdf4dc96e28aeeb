import { describe, expect, test } from 'vitest';
import { formatNumber } from '../words/language-tag.ts';
import { findNumberMistake, formatAmount, formatBounds, listAround, readNumber } from './number.ts';

describe('findNumberMistake', () => {
  const bounds = { from: 0.5, to: 3, step: 0.1 };

  test.each([0.5, 0.6, 0.7, 1.1, 2.9, 3])('takes %s', (value) => {
    expect(findNumberMistake(bounds, value)).toBeUndefined();
  });

  test.each([
    [0.4, 'too-small'],
    [3.1, 'too-big'],
    [0.55, 'between-steps'],
  ])('does not take %s', (value, slip) => {
    expect(findNumberMistake(bounds, value)).toBe(slip);
  });
});

test.each([
  [1, [1, 2]],
  [4, [3, 4, 5]],
  [7, [6, 7]],
])('lists the numbers around %s that may be given', (threshold, around) => {
  expect(listAround({ from: 1, to: 7, step: 1 }, threshold)).toEqual(around);
});

test('lists the numbers on both sides of one that lies between steps', () => {
  expect(listAround({ from: 0, to: 2, step: 0.5 }, 0.7)).toEqual([0, 0.5, 1]);
});

test('tells its bounds in the digits of its language, and in any of them what takes whole numbers alone', () => {
  const bounds = { from: 0, to: 12_000, step: 1 };
  expect(formatBounds({ ...bounds, language: 'fa' })).toEqual({
    least: '۰',
    most: '۱۲٬۰۰۰',
    step: '۱',
    isWhole: true,
  });
  const isWhole = (changed: object) =>
    formatBounds({ ...bounds, language: 'en', ...changed }).isWhole;
  expect([{}, { step: 2 }, { step: 0.5 }, { from: 0.5 }].map(isWhole)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('says what is counted, and a single one of it', () => {
  const english = { language: 'en' };
  expect(formatAmount({ ...english, unit: 'miles', one: 'mile' }, 1)).toBe('1 mile');
  expect(formatAmount({ ...english, unit: 'miles', one: 'mile' }, 2.5)).toBe('2.5 miles');
  expect(formatAmount({ ...english, unit: 'rows' }, 1)).toBe('1 rows');
  expect(formatAmount({ ...english, unit: 'words' }, 12_345.5)).toBe('12,345.5 words');
});

test('says what is counted by the plurals of its language', () => {
  const pages = { unit: 'صفحة', one: 'صفحة واحدة', two: 'صفحتان', few: 'صفحات' };
  const say = (value: number) => formatAmount({ language: 'ar-EG', ...pages }, value);
  expect([3, 10, 11, 100].map(say)).toEqual(['3 صفحات', '10 صفحات', '11 صفحة', '100 صفحة']);
});

test('sets no space where a script has none', () => {
  expect(formatAmount({ language: 'ja', unit: '週間' }, 3)).toBe('3週間');
  expect(formatAmount({ language: 'ja', unit: '％' }, 3)).toBe('3％');
  expect(formatAmount({ language: 'ja', unit: 'km' }, 3)).toBe('3 km');
  expect(formatAmount({ language: 'th', unit: 'วัน' }, 3)).toBe('3 วัน');
});

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
  'reads what is written in %s',
  (language) => {
    for (const number of [0, 7, 0.25, 1000, 12_345, 1_234_567.5])
      expect(readNumber(formatNumber(number, language), language)).toBe(number);
  },
);
