import { t } from '../words/garden-words.ts';
import { describe, expect, it } from 'vitest';
import { answersOf, samplePractice } from '../../test/practice/sample.ts';
import { describeOutcome } from './outcome-text.ts';
import type { Session } from './session.ts';
import { reflectOn, resumeFrom } from './from-practice.ts';
import { readRecord } from '../reflections/read-record.ts';
import { currentVersion } from '../reflections/reflection.ts';

const practice = samplePractice();
const now = { instant: '2026-11-22T17:00:00.000Z', zone: 'Europe/Berlin' };
const began = { instant: '2026-11-22T16:00:00.000Z', zone: 'Europe/Berlin' };
const run = { id: 'r', began, note: 'Again in spring' };
const made = [{ title: 'A plan', says: ['A little each day.'] }];

function reflect(session: Session) {
  const outcome = { ...describeOutcome(practice, session, [], t), made };
  const isShown = session.place.at === 'outcome';
  return reflectOn(practice, session, { run, now, outcome: isShown ? outcome : undefined });
}

function sessionAt(
  place: Session['place'],
  asked = ['walk', 'sky', 'wind', 'coat', 'else'],
): Session {
  const answers = answersOf(practice, { walk: ' To the sea ', sky: 'grey', wind: ['sharp'] });
  return { answers, asked, place };
}

describe('what a practice leaves to look back at', () => {
  it('has the questions as they were asked, the answers by id and in words, and the outcome', () => {
    const kept = reflect(sessionAt({ at: 'outcome' }));
    expect(kept.questions.map(({ id }) => id)).toEqual(['walk', 'sky', 'wind', 'coat', 'else']);
    expect(kept.questions[0]).toMatchObject({
      ask: practice.questions[0]?.ask,
      answer: { kind: 'text', text: ' To the sea ' },
      text: 'To the sea',
    });
    expect(kept.questions.at(-1)).toMatchObject({ text: '' });
    expect(kept).toMatchObject({ ...run, practice: practice.id, revision: practice.revision });
    expect(kept.outcome).toMatchObject({ made });
    expect(kept.place).toBeUndefined();
  });

  it('is a record that can be read again', () => {
    for (const place of [{ at: 'outcome' }, { at: 'review' }] as const) {
      const reflection = reflect(sessionAt(place));
      const record: unknown = JSON.parse(JSON.stringify({ version: currentVersion, reflection }));
      expect(readRecord(record)).toEqual({ kind: 'current', reflection });
    }
  });

  it('is gone on with at the place where it was left, with every answer', () => {
    const left = sessionAt({ at: 'question', id: 'wind', isChange: false }, [
      'walk',
      'sky',
      'wind',
    ]);
    expect(resumeFrom(practice, reflect(left))).toEqual(left);
  });

  it('has the outcome that was heard on the way, and the place to go on from', () => {
    const heard = reflect(sessionAt({ at: 'outcome' }, ['walk', 'sky', 'wind']));
    const place = { at: 'question', id: 'wind', isChange: false };
    expect(heard).toMatchObject({ outcome: { made }, place });
    const record: unknown = JSON.parse(
      JSON.stringify({ version: currentVersion, reflection: heard }),
    );
    expect(readRecord(record)).toEqual({ kind: 'current', reflection: heard });
    expect(resumeFrom(practice, heard)).toMatchObject({ asked: ['walk', 'sky', 'wind'], place });
  });
});
