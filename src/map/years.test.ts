import { expect, test } from 'vitest';
import { arrange, lesson, stance } from '../../test/small-gardens.ts';
import { listYears } from './years.ts';

test('puts every stance on one line of time, and those without a date apart', () => {
  const { lessons } = arrange({
    lessons: [lesson('a', 1), lesson('b', 2)],
    stances: [
      stance('a', 10, { on: '1990-03-02' }),
      stance('a', 20, { on: '2012' }),
      stance('a', 30, { label: 'Years later' }),
      stance('b', 10, { on: '2010-05' }),
      stance('b', 20, { on: '2012-01' }),
      stance('b', 30),
    ],
  });
  const { years, undated } = listYears(lessons);
  const told = years.map((one) =>
    'without' in one
      ? `${String(one.without)} without`
      : [one.year, ...one.moments.map(({ when }) => when)].join(' '),
  );
  expect(told).toEqual(['1990 1990-03-02', '19 without', '2010 2010-05', '2011', '2012 2012 2012-01']);
  expect(undated.map(({ when, stances }) => [when, stances[0]?.stance.number])).toEqual([
    ['Years later', 30],
    [undefined, 30],
  ]);
}); // prettier-ignore
