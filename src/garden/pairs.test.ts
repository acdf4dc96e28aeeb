import { describe, expect, test } from 'vitest';
import { innerPairs, outerPair, pairAddress, pairName } from './pairs.ts';
import { lessonOf } from '../../test/small-gardens.ts';

describe('pairs', () => {
  test('opens every pair but the outer one at an address of its own', () => {
    const four = lessonOf(10, 20, 30, 40);
    expect(innerPairs(four).map(pairName)).toEqual(['10-20', '10-30', '20-30', '20-40', '30-40']);
    expect(innerPairs(four).map((pair) => pairAddress(four, pair))[0]).toBe('/lessons/a/10-20/');
    expect(pairAddress(four, outerPair(four))).toBe('/lessons/a/');
  });

  test('a lesson of two stances has no other pair, and one of a single stance is refused', () => {
    expect(innerPairs(lessonOf(10, 20))).toEqual([]);
    expect(() => outerPair(lessonOf(10))).toThrow('needs two stances');
  });
});
