import { describe, expect, test } from 'vitest';
import { planFor, roundLoad, workOutPlan } from './plan.ts';
import { answersOf, samplePractice } from '../../test/practice/sample.ts';
import { samplePlan } from '../../test/practice/sample-plan.ts';

const year = { amount: 1000, weeks: 52, days: 6, rest: 4, slack: 2 };

describe('workOutPlan', () => {
  test('spreads the essay’s thousand miles over a year, without room and with it', () => {
    const { tight, roomy, allDays, daysLeft } = workOutPlan(year);
    expect([tight.day, tight.week].map(roundLoad)).toEqual([2.7, 19]);
    expect([roomy?.day ?? 0, roomy?.week ?? 0].map(roundLoad)).toEqual([3.6, 22]);
    expect([allDays, daysLeft]).toEqual([364, 276]);
  });

  test.each([
    ['rest takes every week', { rest: 60 }],
    ['rest and slack do together', { rest: 30, slack: 22 }],
    ['no day of a week is given', { days: 0 }],
  ])('refuses nothing where %s, and leaves no day', (_, changed) => {
    const plan = workOutPlan({ ...year, ...changed });
    expect(plan.roomy).toBeUndefined();
    expect(plan.daysLeft).toBe(0);
    expect(plan.weeks).toHaveLength(52);
  });

  test('spreads weeks of rest evenly, and leaves the last ones free', () => {
    const marks = { full: 'o', rest: '-', free: '.' };
    const draw = (weeks: number, rest: number, slack: number) =>
      workOutPlan({ ...year, weeks, rest, slack }).weeks.map((week) => marks[week]).join(''); // prettier-ignore
    expect(draw(14, 3, 2)).toBe('o-ooo-ooo-oo..');
    expect(draw(4, 0, 0)).toBe('oooo');
    expect(draw(4, 9, 1)).toBe('---.');
    expect(draw(3, 1, 9)).toBe('...');
  });

  test.each([3, 7, 20, 52, 104])('has as many weeks of rest as it was given, of %i', (weeks) => {
    for (let rest = 0; rest <= weeks; rest++) {
      const found = workOutPlan({ ...year, weeks, rest, slack: 0 }).weeks;
      expect(found.filter((week) => week === 'rest')).toHaveLength(rest);
    }
  });
});

test.each([
  [2.747, '2.7'],
  [19.23, '19'],
  [137.4, '137'],
  [0.0412, '0.041'],
  [3, '3'],
])('says %s as %s', (load, said) => {
  expect(String(roundLoad(load))).toBe(said);
});

describe('planFor', () => {
  const practice = samplePlan();

  test('goes by the answers, and by an example where there is none or none that fits', () => {
    const answers = answersOf(practice, { counted: 'pages', amount: 300, days: 5, rest: 99 });
    const plan = planFor(practice, answers);
    expect(plan?.figures).toEqual({ amount: 300, weeks: 52, days: 5, rest: 4, slack: 2 });
    expect(plan?.examples).toEqual(['weeks', 'rest', 'slack']);
    expect(plan?.counted.unit).toBe('pages');
  });

  test('is nothing for a practice without a plan', () => {
    expect(planFor(samplePractice(), {})).toBeUndefined();
  });
});
