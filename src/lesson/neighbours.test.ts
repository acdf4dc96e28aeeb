import { expect, test } from 'vitest';
import { findNeighbours } from './neighbours.ts';

const lessons = () => ['first', 'second', 'third'].map((slug) => ({ slug }));

test('finds a lesson among others that were read anew, as in dev', () => {
  const [first, second, third] = lessons();
  expect(findNeighbours({ slug: 'second' }, lessons())).toEqual({
    place: 2,
    before: first,
    after: third,
  });
  expect(findNeighbours({ slug: 'first' }, lessons())).toEqual({
    place: 1,
    before: undefined,
    after: second,
  });
});

test('knows no place for a lesson that is in no list', () => {
  expect(findNeighbours({ slug: 'fourth' }, lessons())).toEqual({});
});
