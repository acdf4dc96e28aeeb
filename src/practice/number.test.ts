import { describe, expect, test } from 'vitest';
import { findSlip, listAround, sayAmount, tellBounds } from './number.ts';

describe('findSlip', () => {
  const bounds = { from: 0.5, to: 3, step: 0.1 };

  test.each([0.5, 0.6, 0.7, 1.1, 2.9, 3])('takes %s', (value) => {
    expect(findSlip(bounds, value)).toBeUndefined();
  });

  test.each([
    [0.4, 'too-small'],
    [3.1, 'too-big'],
    [0.55, 'between-steps'],
  ])('does not take %s', (value, slip) => {
    expect(findSlip(bounds, value)).toBe(slip);
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
  expect(tellBounds({ ...bounds, language: 'fa' })).toEqual({
    least: '۰',
    most: '۱۲٬۰۰۰',
    step: '۱',
    isWhole: true,
  });
  const isWhole = (changed: object) =>
    tellBounds({ ...bounds, language: 'en', ...changed }).isWhole;
  expect([{}, { step: 2 }, { step: 0.5 }, { from: 0.5 }].map(isWhole)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('says what is counted, and a single one of it', () => {
  const english = { language: 'en' };
  expect(sayAmount({ ...english, unit: 'miles', one: 'mile' }, 1)).toBe('1 mile');
  expect(sayAmount({ ...english, unit: 'miles', one: 'mile' }, 2.5)).toBe('2.5 miles');
  expect(sayAmount({ ...english, unit: 'rows' }, 1)).toBe('1 rows');
  expect(sayAmount({ ...english, unit: 'words' }, 12_345.5)).toBe('12,345.5 words');
});

test('says what is counted by the plurals of its language', () => {
  const pages = { unit: 'صفحة', one: 'صفحة واحدة', two: 'صفحتان', few: 'صفحات' };
  const say = (value: number) => sayAmount({ language: 'ar-EG', ...pages }, value);
  expect([3, 10, 11, 100].map(say)).toEqual(['3 صفحات', '10 صفحات', '11 صفحة', '100 صفحة']);
});

test('sets no space where a script has none', () => {
  expect(sayAmount({ language: 'ja', unit: '週間' }, 3)).toBe('3週間');
  expect(sayAmount({ language: 'ja', unit: '％' }, 3)).toBe('3％');
  expect(sayAmount({ language: 'ja', unit: 'km' }, 3)).toBe('3 km');
  expect(sayAmount({ language: 'th', unit: 'วัน' }, 3)).toBe('3 วัน');
});
