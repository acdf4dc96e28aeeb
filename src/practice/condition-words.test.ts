import { t } from '../words/garden-words.ts';
import { expect, test } from 'vitest';
import { samplePractice } from '../../test/practice/sample.ts';
import { samplePlan } from '../../test/practice/sample-plan.ts';
import type { Condition } from './condition.ts';
import { formatCondition } from './condition-words.ts';

const cold = (count: number): Condition => ({ kind: 'at-least', tag: 'cold', count });
const cases: [Condition, string][] = [
  [cold(1), 'an earlier answer leans towards “cold”'],
  [cold(2), 'at least two earlier answers lean towards “cold”'],
  [{ kind: 'at-most', tag: 'cold', count: 0 }, 'no earlier answers lean towards “cold”'],
  [{ kind: 'at-most', tag: 'cold', count: 1 }, 'at most one earlier answer leans towards “cold”'],
  [
    { kind: 'more', tag: 'cold', than: 'warm', by: 1 },
    'earlier answers lean more towards “cold” than towards “warm”',
  ],
  [
    { kind: 'is', question: 'sky', options: ['blue', 'unsure'] },
    'the answer to “And the sky?” is “It is blue” or “It is unsure”',
  ],
  [{ kind: 'answered', question: 'walk', is: false }, '“Which walk?” is skipped'],
  [
    { kind: 'all', of: [cold(1), { kind: 'not', of: { kind: 'nothing' } }] },
    'an earlier answer leans towards “cold”, and it isn’t true that nothing is answered before it',
  ],
];

test.each(cases)('tells %o in words', (condition, told) => {
  expect(formatCondition(condition, samplePractice(), t)).toBe(told);
});

test('tells the bounds of a number in its unit', () => {
  const tell = (condition: Condition) => formatCondition(condition, samplePlan(), t);
  expect(tell({ kind: 'number-at-least', question: 'weeks', value: 10 })).toBe(
    'the answer to “How many weeks?” is 10 weeks or more',
  );
  expect(tell({ kind: 'number-at-most', question: 'amount', value: 1 })).toBe(
    'the answer to “How many amount?” is 1 mile or less',
  );
});
