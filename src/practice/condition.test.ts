import { expect, test } from 'vitest';
import { listRequired, type Condition } from './condition.ts';

const answered = (question: string, is = true): Condition => ({ kind: 'answered', question, is });
const not = (of: Condition): Condition => ({ kind: 'not', of });

const cases: [Condition, string[]][] = [
  [answered('a'), ['a']],
  [answered('a', false), []],
  [not(answered('a', false)), ['a']],
  [not(answered('a')), []],
  [{ kind: 'is', question: 'a', options: ['x'] }, ['a']],
  [not({ kind: 'is', question: 'a', options: ['x'] }), []],
  [{ kind: 'number-at-most', question: 'a', value: 3 }, ['a']],
  [{ kind: 'at-least', tag: 'warm', count: 1 }, []],
  [{ kind: 'all', of: [answered('a'), answered('b')] }, ['a', 'b']],
  [{ kind: 'any', of: [answered('a'), answered('b')] }, []],
  [{ kind: 'any', of: [{ kind: 'all', of: [answered('a'), answered('b')] }, answered('b')] }, ['b']],
  [not({ kind: 'any', of: [answered('a', false), answered('b', false)] }), ['a', 'b']],
  [not({ kind: 'all', of: [answered('a', false), answered('b', false)] }), []],
]; // prettier-ignore

test.each(cases)('where %o is met, %o are answered', (condition, required) => {
  expect([...listRequired(condition)].sort()).toEqual(required);
});
