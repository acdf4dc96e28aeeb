import { describe, expect, test } from 'vitest';
import { formatMistakes, nearestName } from './mistake.ts';

describe('nearestName', () => {
  test.each([
    ['topcis', ['title', 'topics'], 'topics'],
    ['titel', ['title', 'topics'], 'title'],
    ['nef-2003', ['hill-2016', 'neff-2003'], 'neff-2003'],
    ['no', ['on'], 'on'],
    ['ID', ['title', 'id'], 'id'],
  ])('offers the name that %s is a slip of', (name, valid, nearest) => {
    expect(nearestName(name, valid)).toBe(nearest);
  });

  test.each([
    ['worth', ['rest', 'numbers']],
    ['a', []],
    ['on', ['line']],
  ])('offers nothing where %s is near to none', (name, valid) => {
    expect(nearestName(name, valid)).toBeUndefined();
  });
});

test('formatMistakes tells each mistake in the order of files and lines', () => {
  const told = { expected: 'E', found: 'F', mend: 'M' };
  const mistakes = [
    { file: 'b.mdx', line: 12, ...told },
    { file: 'b.mdx', line: 3, field: 'on', ...told },
    { file: 'a.yaml', ...told },
  ];
  const places = formatMistakes(mistakes, 'content')
    .split('\n\n')
    .map((entry) => entry.split('\n')[0]);
  expect(places).toEqual(['content/a.yaml', 'content/b.mdx:3  on', 'content/b.mdx:12']);
});
