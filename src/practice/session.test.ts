import { describe, expect, it } from 'vitest';
import type { Answers, Practice } from './practice.ts';
import { answersOf, samplePractice } from '../../test/practice/sample.ts';
import {
  beginSession,
  continueSession,
  nextPlace,
  previousPlace,
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
      session = continueSession(practice, session, { kind: 'went', to });
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
    const again = continueSession(practice, begun, { kind: 'started-again' });
    expect(again).toMatchObject({ answers: {}, place: at('walk') });
    const takenUp = continueSession(practice, again, { kind: 'took-up' });
    expect(takenUp).toEqual({ ...begun, place: { at: 'review' } });
    const anew = continueSession(practice, again, {
      kind: 'answered',
      question: 'walk',
      answer: { kind: 'text', text: 'Home' },
    });
    expect(anew.earlier).toBeUndefined();
  });

  it('loses no later answer when an early one is changed, nor one that is hidden for a while', () => {
    const answers = { ...cold, ...answersOf(practice, { coat: 'yes', else: 'Rain.' }) };
    const sky = (option: string) =>
      ({ kind: 'answered', question: 'sky', answer: { kind: 'choice', option } }) as const;
    const hidden = continueSession(practice, sessionAt(at('sky', true), answers), sky('blue'));
    expect(wayFrom({ ...hidden, place: at('walk') })).not.toContain('coat');
    const shown = continueSession(practice, hidden, sky('grey'));
    expect(shown.answers).toEqual(answers);
  });

  it('keeps a changed draft through every answer and place, until it begins anew', () => {
    const drafted = { kind: 'drafted', text: 'Dear all,' } as const;
    const changed = continueSession(practice, sessionAt({ at: 'outcome' }, cold), drafted);
    const gone = continueSession(practice, changed, { kind: 'went', to: at('gone') });
    const answered = continueSession(practice, gone, { kind: 'cleared', question: 'sky' });
    expect(answered.draft).toBe('Dear all,');
    expect(continueSession(practice, answered, { kind: 'started-again' }).draft).toBeUndefined();
  });

  it('takes an answer of nothing as none', () => {
    const session = sessionAt(at('wind'), cold);
    const answer = { kind: 'several', options: [] } as const;
    const options = { ...answer, options: [...answer.options] };
    const emptied = { kind: 'answered', question: 'wind', answer: options } as const;
    expect(continueSession(practice, session, emptied).answers).not.toHaveProperty('wind');
    const none = {
      kind: 'answered',
      question: 'sky',
      answer: { kind: 'number', value: NaN },
    } as const;
    expect(continueSession(practice, session, none).answers).not.toHaveProperty('sky');
    const cleared = { kind: 'cleared', question: 'sky' } as const;
    expect(continueSession(practice, session, cleared).answers).not.toHaveProperty('sky');
  });

  it.each([
    ['coat', 'else'],
    ['gone', 'walk'],
  ])('gives way from %s, which is not shown, to %s', (hidden, shown) => {
    const session = sessionAt(at('sky'));
    const went = continueSession(practice, session, { kind: 'went', to: at(hidden) });
    expect(went.place).toEqual(at(shown));
  });

  it('keeps its place while only an answer changes, so that nobody is led anywhere', () => {
    const session = beginSession(practice);
    const answer = { kind: 'text', text: 'Along the canal ' } as const;
    const written = continueSession(practice, session, {
      kind: 'answered',
      question: 'walk',
      answer,
    });
    expect(written.place).toBe(session.place);
    expect(written.answers.walk).toEqual(answer);
  });
});
