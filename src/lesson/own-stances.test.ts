import { describe, expect, test } from 'vitest';
import {
  addStance,
  beginStances,
  dateStance,
  hasWords,
  isOpen,
  isWrittenIn,
  placeKey,
  withBothVoices,
  writeBoth,
  writeStance,
  writtenEarlier,
  type OwnPlace,
} from './own-stances.ts';
import { writtenStances } from '../reflections/times.ts';
import {
  momentAt,
  sampleLessonReflection,
  samplePracticeReflection,
} from '../../test/reflections/samples.ts';

const lesson: OwnPlace = {
  kind: 'lesson',
  lesson: 'ask-for-help-1a',
  slug: 'ask-for-help',
  title: 'Ask for help',
};
const page: OwnPlace = { kind: 'page', page: 'closing', title: 'Closing' };
const subject: OwnPlace = { kind: 'subject', id: 'chosen' };
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

describe('where it is written', () => {
  const places = [lesson, page, subject];
  const written = places.map((place) => beginStances(place, newIds(), monday));

  test('finds its own again, and no other', () => {
    const found = places.map((place) => written.map((one) => isWrittenIn(place, one)));
    expect(found).toEqual([[true, false, false], [false, true, false], [false, false, true]]); // prettier-ignore
    for (const place of places) expect(isWrittenIn(place, samplePracticeReflection())).toBe(false);
    expect(new Set(places.map(placeKey)).size).toBe(3);
  });

  test('a subject of one’s own has the id that it was begun with', () => {
    expect(written[2]).toMatchObject({ kind: 'own', id: 'chosen', title: '' });
  });

  test('is kept with the first word: a text, a date, or a subject of one’s own', () => {
    for (const one of written) {
      expect(hasWords(one)).toBe(false);
      expect(hasWords(dateStance(one, one.stances[0]?.id ?? '', '2015', later))).toBe(true);
      expect(hasWords(writeStance(one, one.stances[1]?.id ?? '', 'Now.', later))).toBe(true);
      expect(hasWords({ ...one, title: 'Named' })).toBe(one === written[2]);
    }
  });
});

describe('a date of one’s own', () => {
  test('is kept as it was typed, and can be left open again', () => {
    const dated = dateStance(begun(), 'first', 'around 2015', later);
    expect(dated.stances.map((one) => one.dated)).toEqual(['around 2015', '']);
    expect(dated.changed).toEqual(later);
    expect(dateStance(dated, 'first', '', later).stances[0]?.dated).toBe('');
  });
});

describe('what was written elsewhere, all at once', () => {
  const words = { subject: 'Writing', then: 'Alone.', now: 'Together.', dated: '2015' };
  const empty = beginStances(subject, newIds(), monday);

  test('becomes a then and a now, in this order', () => {
    const both = writeBoth(empty, words, monday);
    expect(both).toMatchObject({ kind: 'own', title: 'Writing', stances: [{ dated: '2015' }, {}] });
    expect(texts(both)).toEqual(['Alone.', 'Together.']);
    expect(times(both)).toEqual([...new Set(times(both))].sort());
  });

  test('is changed where it was kept before', () => {
    const again = writeBoth(writeBoth(empty, words, monday), { ...words, now: 'Both.' }, later);
    expect(texts(again)).toEqual(['Alone.', 'Both.']);
    expect(again.stances).toHaveLength(2);
  });
});
