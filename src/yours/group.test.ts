import { expect, it, test } from 'vitest';
import { groupByGoal, groupByPractice, listCompanions, outermost } from './group.ts';
import {
  momentAt,
  sampleLessonReflection,
  sampleOwnReflection,
  samplePracticeReflection,
} from '../../test/reflections/samples.ts';

const at = (month: string) => momentAt(`2026-${month}-01T00:00:00.000Z`);
const march = samplePracticeReflection({
  id: 'march',
  began: at('03'),
  changed: at('09'),
  goal: 'A Marathon',
});
const may = samplePracticeReflection({
  id: 'may',
  began: at('05'),
  changed: at('05'),
  goal: ' a  maráthon ',
});
const june = samplePracticeReflection({
  id: 'june',
  began: at('06'),
  changed: at('06'),
  goal: '',
  practice: 'other',
});
const april = sampleLessonReflection({ id: 'april', changed: at('04') });
const all = [march, june, april, may];
const named = (groups: ReturnType<typeof groupByGoal>) =>
  groups.map(({ name, reflections }) => [name, ...reflections.map(({ id }) => id)]);

it('brings one goal together, however it was typed, and those without one last', () => {
  expect(named(groupByGoal(all))).toEqual([
    ['a  maráthon', 'may', 'march'],
    ['', 'june', 'april'],
  ]);
});

it('brings one practice together, and the stances on one lesson', () => {
  expect(named(groupByPractice(all))).toEqual([
    ['Stay or step back?', 'june'], ['Stay or step back?', 'may', 'march'], ['Ask for help', 'april'],
  ]); // prettier-ignore
});

it('leaves each subject of one’s own for itself, by its first words where it has no name', () => {
  const unnamed = sampleOwnReflection({ id: 'unnamed', title: '' });
  const paged = (id: string) => sampleOwnReflection({ id, page: 'closing', title: 'Closing' });
  const groups = groupByPractice([sampleOwnReflection(), unnamed, paged('a'), paged('b')]);
  expect(named(groups)).toEqual([
    ['Closing', 'a', 'b'],
    ['Writing every day', 'three'],
    ['If I miss a day of writing I will lose the thread for good.', 'unnamed'],
  ]);
});

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

test('the first and the last are known by when they began', () => {
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
