import { describe, expect, it } from 'vitest';
import { currentVersion, longest } from './reflection.ts';
import { readRecord, writeRecord } from './read-record.ts';
import {
  sampleLessonReflection,
  sampleOwnReflection,
  samplePracticeReflection,
} from '../../test/reflections/samples.ts';

const reflection = samplePracticeReflection();

describe('readRecord', () => {
  it('reads what was written', () => {
    for (const one of [reflection, sampleLessonReflection(), sampleOwnReflection()]) {
      expect(readRecord(writeRecord(one))).toEqual({ kind: 'current', reflection: one });
    }
  });

  it('keeps an answer of a kind that it does not know', () => {
    const answer = { kind: 'drawn', strokes: [[1, 2]] };
    const questions = [{ id: 'a', ask: 'Draw it.', answer, text: 'A drawing' }];
    const record = { version: 1, reflection: { ...reflection, questions } };
    expect(readRecord(record)).toMatchObject({ reflection: { questions } });
  });

  it('tells a newer version from what cannot be read', () => {
    const version = currentVersion + 1;
    expect(readRecord({ version, anything: true })).toEqual({ kind: 'newer', version });
    for (const value of [undefined, null, 'text', [], new Map()])
      expect(readRecord(value)).toMatchObject({ kind: 'unreadable' });
    for (const version of [undefined, '1', 0, 1.5])
      expect(readRecord({ version, reflection })).toEqual({
        kind: 'unreadable',
        why: 'no-version',
      });
  });

  it.each([
    ['reflection.began.instant', { began: { instant: '2026-02-30T00:00:00.000Z', zone: 'UTC' } }],
    ['reflection.began.instant', { began: { instant: '2026-01-31', zone: 'UTC' } }],
    ['reflection.revisit.on', { revisit: { on: '2026-02-30', isOffered: false } }],
    ['reflection.place.at', { place: { at: 'nowhere' } }],
    ['reflection.note', { note: undefined }],
    ['reflection.id', { id: '' }],
    ['reflection.questions.0.ask', { questions: [{ id: 'a', text: '' }] }],
    ['reflection.mood', { mood: 'unknown' }],
    ['reflection.kind', { kind: 'dream' }],
  ])('says that %s is wrong', (at, change) => {
    const record = { version: 1, reflection: { ...reflection, ...change } };
    expect(readRecord(record)).toEqual({ kind: 'unreadable', why: 'wrongField', at });
  });
});

describe('writeRecord', () => {
  it('refuses what is too big to be read again', () => {
    const note = 'a'.repeat(longest.text);
    expect(writeRecord({ ...reflection, note })).toBeDefined();
    expect(writeRecord({ ...reflection, note: `${note}a` })).toBeUndefined();
  });
});
