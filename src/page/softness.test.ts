import { expect, test } from 'vitest';
import { softness } from './softness.ts';

test('a word is hard far ahead of the seam and soft far behind it', () => {
  for (const word of ['earlier', 'kept', 'later'] as const) {
    expect(softness(-200, 100, word)).toBe(0);
    expect(softness(200, 100, word)).toBe(1);
  }
});

test('what stays is half turned where the seam stands in it', () => {
  expect(softness(0, 100, 'kept')).toBe(0.5);
});

test('what goes gives before the seam is there, and what comes is still firm behind it', () => {
  expect(softness(-20, 100, 'earlier')).toBeGreaterThan(0.4);
  expect(softness(20, 100, 'later')).toBeLessThan(0.2);
});
