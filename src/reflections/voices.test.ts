import { expect, test } from 'vitest';
import {
  momentAt,
  sampleLessonReflection,
  sampleOwnReflection,
  samplePracticeReflection,
} from '../../test/reflections/samples.ts';
import { t } from '../words/garden-words.ts';
import type { KeptStance } from './reflection.ts';
import { formatDateline, titleOf, voicesOf } from './voices.ts';

const [then, now] = sampleLessonReflection().stances;
const stance = (id: string, text: string): KeptStance => {
  const written = momentAt('2026-03-02T08:00:00.000Z');
  return { id, text, dated: '', written, changed: written };
};
const voices = (...stances: KeptStance[]) => {
  const found = voicesOf(sampleLessonReflection({ stances }));
  return [found.then?.id, found.between.map(({ id }) => id), found.now?.id];
};

test('the first that has words is then, the last is now', () => {
  const [a, b, c] = [stance('a', 'A'), stance('b', 'B'), stance('c', 'C')];
  expect(voices(a, b)).toEqual(['a', [], 'b']);
  expect(voices(a, b, c, stance('d', ' '))).toEqual(['a', ['b'], 'c']);
  expect(voices()).toEqual([undefined, [], undefined]);
});

test('of one alone, its place says which it is', () => {
  expect(voices(stance('a', 'A'), stance('b', ''))).toEqual(['a', [], undefined]);
  expect(voices(stance('a', ''), stance('b', 'B'))).toEqual([undefined, [], 'b']);
});

test('what has no name is called by its first words, or else by its date', () => {
  expect(titleOf(samplePracticeReflection())).toBe('Stay or step back?');
  expect(titleOf(sampleOwnReflection())).toBe('Writing every day');
  const long = { ...stance('a', `One\n${'two '.repeat(40)}`), dated: '2015' };
  const unnamed = titleOf(sampleOwnReflection({ title: ' ', stances: [long] }));
  expect(unnamed).toMatch(/^One two .* …$/);
  expect(unnamed.length).toBeLessThan(70);
  expect(titleOf(sampleOwnReflection({ title: '', stances: [{ ...long, text: '' }] }))).toBe(
    '2015',
  );
});

const dateline = (of: KeptStance | undefined, isThen: boolean, today?: string) =>
  of && formatDateline(of, { isThen, ...(today && { today }) }, t, 'en');

test('a stance is dated as its reader says, or else by the day on which it was written down', () => {
  expect(dateline({ ...stance('a', 'A'), dated: ' around 2015 ' }, true)).toBe('around 2015');
  expect(dateline(then, true)).toBe('Written down on 29 February 2024');
  expect(dateline(now, false)).toBe('1 March 2026');
  expect(dateline(now, false, '2026-03-01')).toBe('Written down today');
  expect(dateline(then, true, '2024-02-29')).toBe('Written down today');
  expect(dateline({ ...stance('a', 'A'), dated: ' ' }, true, '2027-01-01')).toBe(
    'Written down on 2 March 2026',
  );
});
