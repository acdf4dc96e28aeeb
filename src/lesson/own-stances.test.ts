import { describe, expect, test } from 'vitest';
import {
  addStance,
  beginStances,
  isOpen,
  withBothVoices,
  writeStance,
  writtenEarlier,
} from './own-stances.ts';
import { writtenStances } from '../reflections/times.ts';
import { momentAt, sampleLessonReflection } from '../../test/reflections/samples.ts';

const lesson = { lesson: 'ask-for-help-1a', slug: 'ask-for-help', title: 'Ask for help' };
const monday = momentAt('2026-03-02T08:00:00.000Z');
const later = momentAt('2026-03-02T08:05:00.000Z');
const nextYear = momentAt('2027-03-02T08:00:00.000Z');

function newIds(): () => string {
  const ids = ['reflection', 'first', 'second'];
  return () => ids.shift() ?? 'none';
}

const begun = () => beginStances(lesson, newIds(), monday);
const texts = ({ stances }: ReturnType<typeof begun>) => stances.map(({ text }) => text);
const times = ({ stances }: ReturnType<typeof begun>) =>
  stances.map(({ written }) => written.instant);

describe('a then and a now to write in', () => {
  test('are both there, empty, then before now', () => {
    expect(texts(begun())).toEqual(['', '']);
    expect(writtenStances(begun())).toEqual([]);
    const [then, now] = times(begun());
    expect(String(then) < String(now)).toBe(true);
  });

  test('are made whole where only one came', () => {
    const [only] = sampleLessonReflection().stances;
    const lonely = sampleLessonReflection({ stances: only ? [only] : [] });
    expect(texts(withBothVoices(lonely, newIds(), monday))).toEqual(['I can do it alone.', '']);
    expect(withBothVoices(sampleLessonReflection(), newIds(), monday)).toEqual(
      sampleLessonReflection(),
    );
  });
});

describe('writing', () => {
  test('begins with the first word, and keeps then before now', () => {
    const written = writeStance(begun(), 'first', 'Alone.', later);
    expect(written).toMatchObject({ began: later, changed: later });
    expect(times(written)).toEqual([later.instant, '2026-03-02T08:05:00.001Z']);
  });

  test.each([
    ['first', 'second'],
    ['second', 'first'],
  ])('leaves them in their order, whichever comes first: %s', (one, other) => {
    const both = writeStance(writeStance(begun(), one, 'One.', later), other, 'Other.', nextYear);
    const [then, now] = times(both);
    expect(String(then) < String(now)).toBe(true);
    expect(both.stances.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(both.began).toEqual(later);
  });

  test('dates a now that is written on another day with that day', () => {
    const then = writeStance(begun(), 'first', 'Alone.', monday);
    const now = writeStance(then, 'second', 'Together.', nextYear);
    expect(times(now)).toEqual([monday.instant, nextYear.instant]);
  });

  test('leaves the time of a stance whose wording changes', () => {
    const then = writeStance(begun(), 'first', 'Alone.', monday);
    const mended = writeStance(then, 'first', 'All alone.', nextYear);
    expect(times(mended)[0]).toBe(monday.instant);
    expect(mended.stances[0]?.changed).toEqual(nextYear);
  });

  test('stays in order where the clock went back', () => {
    const early = momentAt('2020-01-01T00:00:00.000Z');
    const added = addStance(sampleLessonReflection(), 'third', early);
    const written = writeStance(added, 'third', 'Still.', early);
    expect(times(written)).toEqual(times(written).toSorted());
    expect(texts(written)).toEqual(['I can do it alone.', '助けを求めてもいい。', 'Still.']);
  });
});

describe('coming back', () => {
  const written = writeStance(begun(), 'first', 'Alone.', monday);

  test('on the same day, finds everything open', () => {
    expect(written.stances.map((stance) => isOpen(stance, later))).toEqual([true, true]);
    expect(writtenEarlier(written, later).stances).toEqual([]);
  });

  test('on another day, finds what was written as it stands, and an empty one to write in', () => {
    expect(written.stances.map((stance) => isOpen(stance, nextYear))).toEqual([false, true]);
    expect(texts(writtenEarlier(written, nextYear))).toEqual(['Alone.']);
  });

  test('to add another stance', () => {
    const added = addStance(sampleLessonReflection(), 'third', nextYear);
    expect(added.stances.at(-1)).toMatchObject({ id: 'third', text: '', written: nextYear });
    expect(added.changed).toEqual(sampleLessonReflection().changed);
  });
});
