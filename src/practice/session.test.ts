import { describe, expect, it } from 'vitest';
import type { Answers, Practice } from './practice.ts';
import { answersOf, samplePractice } from '../../test/practice/sample.ts';
import {
  beginSession,
  giveAnswer,
  moveTo,
  nextPlace,
  previousPlace,
  startAgain,
  takeUp,
  type Place,
  type Session,
} from './session.ts';

const practice = samplePractice();
const at = (id: string, isChange = false): Place => ({ at: 'question', id, isChange });
const cold = answersOf(practice, { sky: 'grey', wind: ['sharp'] });

/** Somebody who has been asked everything, with these answers. */
function sessionAt(place: Place, answers: Answers = {}): Session {
  return { answers, asked: practice.questions.map(({ id }) => id), place };
}

/** The places on the way from one to the end, by going on. */
function wayFrom(session: Session, of: Practice = practice): string[] {
  const { place } = session;
  if (place.at === 'outcome') return ['outcome'];
  const name = place.at === 'question' ? place.id : place.at;
  return [name, ...wayFrom({ ...session, place: nextPlace(of, session) }, of)];
}

describe('a session', () => {
  it('begins at the first question, without answers', () => {
    expect(beginSession(practice)).toEqual({ answers: {}, asked: ['walk'], place: at('walk') });
  });

  it('goes through the questions that are shown, the review and the outcome', () => {
    const begun = beginSession(practice);
    expect(wayFrom(begun)).toEqual(['walk', 'sky', 'wind', 'else', 'review', 'outcome']);
    const isCold = { ...begun, answers: cold };
    expect(wayFrom(isCold)).toEqual(['walk', 'sky', 'wind', 'coat', 'else', 'review', 'outcome']);
  });

  it('goes back by the same way, and no further than its beginning', () => {
    const back = (place: Place) => previousPlace(practice, sessionAt(place));
    expect(back({ at: 'outcome' })).toEqual({ at: 'review' });
    expect(back({ at: 'review' })).toEqual(at('else'));
    expect(back(at('else'))).toEqual(at('wind'));
    expect(back(at('walk'))).toBeUndefined();
  });

  it('leads from an answer that is changed back to the review, both ways', () => {
    const session = sessionAt(at('sky', true), cold);
    expect(nextPlace(practice, session)).toEqual({ at: 'review' });
    expect(previousPlace(practice, session)).toEqual({ at: 'review' });
  });

  it('asks a question that a change has brought up before it leads back to the review', () => {
    const warm = answersOf(practice, { sky: 'blue' });
    let session = { ...beginSession(practice), answers: warm };
    const goOn = (to: Place) => {
      session = moveTo(practice, session, to);
    };
    while (session.place.at === 'question') goOn(nextPlace(practice, session));
    goOn(at('sky', true));
    session = { ...session, answers: cold };
    expect(nextPlace(practice, session)).toEqual(at('coat', true));
    goOn(at('coat', true));
    expect(nextPlace(practice, session), 'passed by once, it is not asked again').toEqual({
      at: 'review',
    });
  });

  it('can take up what it had before it was started again, until something else is answered', () => {
    const begun = sessionAt({ at: 'outcome' }, cold);
    const again = startAgain(practice, begun);
    expect(again).toMatchObject({ answers: {}, place: at('walk') });
    const takenUp = takeUp(practice, again);
    expect(takenUp).toEqual({ ...begun, place: { at: 'review' } });
    const anew = giveAnswer(again, 'walk', { kind: 'text', text: 'Home' });
    expect(anew.earlier).toBeUndefined();
  });

  it('loses no later answer when an early one is changed, nor one that is hidden for a while', () => {
    const answers = { ...cold, ...answersOf(practice, { coat: 'yes', else: 'Rain.' }) };
    const under = (session: Session, option: string) =>
      giveAnswer(session, 'sky', { kind: 'choice', option });
    const hidden = under(sessionAt(at('sky', true), answers), 'blue');
    expect(wayFrom({ ...hidden, place: at('walk') })).not.toContain('coat');
    const shown = under(hidden, 'grey');
    expect(shown.answers).toEqual(answers);
  });

  it('keeps a changed draft through every answer and place, until it begins anew', () => {
    const changed = { ...sessionAt({ at: 'outcome' }, cold), draft: 'Dear all,' };
    const gone = moveTo(practice, changed, at('gone'));
    const answered = giveAnswer(gone, 'sky', undefined);
    expect(answered.draft).toBe('Dear all,');
    expect(startAgain(practice, answered).draft).toBeUndefined();
  });

  it('leads from an outcome on the way back to where it was asked for', () => {
    const asked = ['walk', 'sky', 'wind'];
    const session: Session = { answers: cold, asked, place: { at: 'outcome' } };
    expect(previousPlace(practice, session)).toEqual(at('wind'));
    const again = startAgain(practice, session);
    expect(takeUp(practice, again)).toEqual({ ...session, place: at('wind') });
    const all = [...asked, 'coat', 'else'];
    expect(previousPlace(practice, { ...session, asked: all })).toEqual({ at: 'review' });
  });

  it('takes an answer back', () => {
    const session = sessionAt(at('wind'), cold);
    expect(giveAnswer(session, 'sky', undefined).answers).not.toHaveProperty('sky');
  });

  it.each([
    ['coat', 'else'],
    ['gone', 'walk'],
  ])('gives way from %s, which is not shown, to %s', (hidden, shown) => {
    const session = sessionAt(at('sky'));
    const went = moveTo(practice, session, at(hidden));
    expect(went.place).toEqual(at(shown));
  });

  it('keeps its place while only an answer changes, so that nobody is led anywhere', () => {
    const session = beginSession(practice);
    const answer = { kind: 'text', text: 'Along the canal ' } as const;
    const written = giveAnswer(session, 'walk', answer);
    expect(written.place).toBe(session.place);
    expect(written.answers.walk).toEqual(answer);
  });
});
