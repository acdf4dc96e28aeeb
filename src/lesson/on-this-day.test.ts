import { expect, test } from 'vitest';
import { arrange, lesson, stance } from '../../test/small-gardens.ts';
import { listPastDays } from './on-this-day.ts';

test('finds the days of past stances that are known to the day, by year, and no other', () => {
  const { lessons } = arrange({
    lessons: [lesson('a', 1), lesson('b', 2)],
    stances: [
      stance('a', 10, { on: '2012-05-03' }),
      stance('a', 20, { on: '2014-05' }),
      stance('a', 30, { on: '2020-01-01' }),
      stance('b', 10, { on: '2009-05-03' }),
      stance('b', 20),
    ],
  });
  const told = listPastDays(lessons).map(
    ({ day, year, held }) => `${day} ${year} ${held.map(({ lesson: { slug } }) => slug).join()}`,
  );
  expect(told).toEqual(['05-03 2009 b', '05-03 2012 a']);
});
