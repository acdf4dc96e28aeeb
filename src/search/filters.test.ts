import { expect, test } from 'vitest';
import { arrange, lesson, note, practice, stance } from '../../test/small-gardens.ts';
import { filterNames, gardenFilters, parseScope } from './filters.ts';

const told = (...numbers: number[]) => ({
  lessons: [lesson('a', 1)],
  stances: numbers.map((number) => stance('a', number, { on: 2000 + number })),
});

test('a text names a scope, or means everything', () => {
  for (const scope of [...filterNames, 'everything', 'device'])
    expect(parseScope(scope)).toBe(scope);
  for (const text of [undefined, '', 'Device', 'constructor', '<b>'])
    expect(parseScope(text)).toBe('everything');
});

test.each([
  [{}, []],
  [{ notes: [note('n')] }, ['notes']],
  [told(10, 20), ['then', 'now']],
  [{ ...told(10, 20, 30), practices: [practice('p')] }, ['then', 'between', 'now', 'practices']],
])('a garden has the filters of what it holds, and no others: %#', (parts, filters) => {
  expect(gardenFilters(arrange(parts))).toEqual(filters);
});
