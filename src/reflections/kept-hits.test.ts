import { expect, test } from 'vitest';
import { toKeptHit } from './kept-hits.ts';
import {
  sampleLessonReflection,
  samplePracticeReflection,
} from '../../test/reflections/samples.ts';
import { prepareSearch } from './search.ts';
import type { Reflection } from './reflection.ts';

const find = (reflection: Reflection, query: string) =>
  prepareSearch([reflection])(query).map((found) => toKeptHit(found, 'en'));
const told = (parts: { text: string; isMarked: boolean }[] = []) =>
  parts.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

test('something kept is told by its title, its day, its goal and what was found', () => {
  const [hit] = find(samplePracticeReflection({ id: 'a/b#c' }), 'weeks');
  expect(hit).toMatchObject({ address: 'yours/#one/a%2Fb%23c', day: '31 January 2026' });
  expect(told(hit?.title)).toBe('Stay or step back?');
  expect(told(hit?.goal)).toBe('Élan vital');
  expect(hit?.passages.map(told)).toEqual(['Not for [weeks].']);
});

test('what is found in the title or the goal is marked there, and not told again', () => {
  const [byGoal] = find(samplePracticeReflection(), 'elan');
  expect(told(byGoal?.goal)).toBe('[Élan] vital');
  expect(byGoal?.passages).toEqual([]);
  const [byTitle] = find(sampleLessonReflection(), 'help');
  expect(told(byTitle?.title)).toBe('Ask for [help]');
  expect(byTitle?.goal).toEqual([]);
});

test('markup stays text', () => {
  const [hit] = find(samplePracticeReflection({ note: '<img src=x onerror=alert(1)>' }), 'onerror');
  expect(hit?.passages.map(told)).toEqual(['<img src=x [onerror]=alert(1)>']);
});
