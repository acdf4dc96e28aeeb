import { expect, it } from 'vitest';
import { groupByGoal, groupByPractice } from './group.ts';
import {
  momentAt,
  sampleLessonReflection,
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
