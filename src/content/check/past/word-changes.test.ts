import { describe, expect, it, test } from 'vitest';
import { findFirstChange, formatWordChanges, findWordChanges, splitWords } from './word-changes.ts';

describe('formatWordChanges', () => {
  test.each([
    ['You never quit.', 'You rarely quit.', '“never quit.” became “rarely quit.”'],
    ['I run.', 'I run. Always.', '“run.” became “run. Always.”'],
    ['Oh, I run.', 'I run.', '“Oh, I” became “I”'],
    ['', 'New.', 'nothing became “New.”'],
    ['a b c d e f', 'a B c D e F', '“b c” became “B c”, “d e” became “D e”, “e f” became “e F”'],
    ['私は走る。', '私は歩く。', '“走る。” became “歩く。”'],
    ['ฉันวิ่งทุกวัน', 'ฉันเดินทุกวัน', '“วิ่งทุ” became “เดินทุ”'],
    ['the same', 'the same', ''],
  ])('from “%s” to “%s”', (before, after, told) => {
    expect(formatWordChanges(before, after)).toBe(told);
  });

  it('stays short where much changed', () => {
    const words = (name: string) => Array.from({ length: 40 }, (_, n) => `${name}${n}`).join(' ');
    expect(formatWordChanges(words('a'), words('b'))).toBe(
      '“a0 a1 a2 a3 a4 … a35 a36 a37 a38 a39” became “b0 b1 b2 b3 b4 … b35 b36 b37 b38 b39”',
    );
    const every = (fill: string) => Array.from({ length: 9 }, (_, n) => `${n} ${fill}`).join(' ');
    expect(formatWordChanges(every('x'), every('y'))).toMatch(/, and 6 more$/);
  });
});

test('the changes make the later text of the earlier one', () => {
  const words = ['a', 'b', 'c'];
  const texts = Array.from({ length: 60 }, (_, seed) =>
    Array.from({ length: seed % 7 }, (_, n) => words[(seed * (n + 3) + (seed >> 2) * n) % 3] ?? ''),
  );
  for (const before of texts) {
    for (const after of texts) {
      const rebuilt = [...after];
      for (const { at, before: old, after: fresh } of findWordChanges(before, after).reverse())
        rebuilt.splice(at, fresh.length, ...old);
      expect(rebuilt).toEqual(before);
    }
  }
});

test('finds the first changed word', () => {
  expect(findFirstChange('I never quit', 'I rarely quit')).toBe(1);
  expect(findFirstChange('same', 'same')).toBeUndefined();
  expect(splitWords('Run 走る now')).toEqual(['Run', '走', 'る', 'now']);
  expect(splitWords('ไปที่ garden')).toEqual(['ไ', 'ป', 'ที่', 'garden']);
});
