import { describe, expect, test } from 'vitest';
import { computePace } from './pace.ts';

describe('computePace', () => {
  test.each([
    ['2.74', { rest: 0, off: 0 }, 2],
    ['3.2', { rest: 1, off: 0 }, 1],
    ['3.6', { rest: 1, off: 6 }, 1],
  ])('finds the %s miles a day of a thousand in a year', (pace, free, digits) => {
    expect(computePace({ amount: 1000, days: 365, ...free }).toFixed(digits)).toBe(pace);
  });

  test('refuses a year without a day to run on', () => {
    expect(() => computePace({ amount: 1, days: 14, rest: 0, off: 2 })).toThrow(RangeError);
  });
});
