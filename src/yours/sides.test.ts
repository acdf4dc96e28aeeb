import { expect, test } from 'vitest';
import {
  momentAt,
  sampleLessonReflection,
  samplePracticeReflection,
} from '../../test/reflections/samples.ts';
import { listCompanions, outermost } from './sides.ts';

const run = (id: string, goal: string, practice = 'a', instant = '2026-01-31T08:00:00.000Z') =>
  samplePracticeReflection({ id, goal, practice, began: momentAt(instant) });

test('belongs beside another on the same goal, however that was typed', () => {
  const all = [run('1', 'Élan  vital'), run('2', 'elan vital ', 'b'), run('3', 'Another')];
  const companions = all.map((one) => listCompanions(all, one).map(({ id }) => id));
  expect(companions).toEqual([['2'], ['1'], []]);
});

test('belongs beside another of the same practice where no goal has a name', () => {
  const all = [run('1', ''), run('2', ' '), run('3', '', 'b'), sampleLessonReflection()];
  expect(all.map((one) => listCompanions(all, one).map(({ id }) => id))).toEqual([
    ['2'], ['1'], [], [],
  ]); // prettier-ignore
});

test('the first and the last are told by when they began', () => {
  const [early, late] = [
    run('early', 'x', 'a', '2020-01-01T00:00:00.000Z'),
    run('late', 'x', 'a', '2030-01-01T00:00:00.000Z'),
  ];
  const ends = { then: { id: 'early' }, now: { id: 'late' } };
  expect(outermost([late, run('middle', 'x'), early])).toEqual(ends);
  expect(outermost([early])).toBeUndefined();
  expect(outermost([early, run('other', 'y')])).toBeUndefined();
});

test('the first and the last stance of one’s own on a lesson', () => {
  expect(outermost([sampleLessonReflection()])).toEqual({
    then: { id: 'two', stance: 'then' },
    now: { id: 'two', stance: 'now' },
  });
});
