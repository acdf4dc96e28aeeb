import { describe, expect, it, vi } from 'vitest';
import { samplePractice } from '../../core/practice/sample.ts';
import type { Place, Session } from '../../core/practice/session.ts';
import { createPracticeStore, type EarlyAnswer } from './practice-store.ts';

const practice = samplePractice();
const at = (id: string): Place => ({ at: 'question', id, isChange: false });

/** A store in a tab of which only this is known. */
function open(tab: { kept?: Session; here?: Place; early?: EarlyAnswer } = {}) {
  const kept: Session[] = [];
  const visited: Place[] = [];
  let comeBack: (place: Place) => void = () => undefined;
  const store = createPracticeStore(
    practice,
    { read: () => tab.kept, keep: (session) => void kept.push(session) },
    {
      here: () => tab.here,
      begin: (place) => void visited.push(place),
      returnTo: () => false,
      goTo: (place) => void visited.push(place),
      onReturn: (listener) => (comeBack = listener),
    },
    tab.early,
  );
  return { store, kept, visited, comeBack: (place: Place) => comeBack(place) };
}

const answers = { sky: { kind: 'choice', option: 'grey' } } as const;

describe('a practice in a tab', () => {
  it('keeps every change, and tells whoever listens', () => {
    const { store, kept, visited } = open();
    const listener = vi.fn();
    const leave = store.subscribe(listener);
    store.answer('walk', { kind: 'text', text: 'Home' });
    store.next();
    expect(kept.at(-1)).toEqual(store.read());
    expect(visited).toEqual([at('walk'), at('sky')]);
    expect(listener).toHaveBeenCalledTimes(2);
    leave();
    store.startAgain();
    expect(listener).toHaveBeenCalledTimes(2);
    expect(store.read()).toEqual({ answers: {}, place: at('walk') });
  });

  it('goes on where the tab left off', () => {
    const kept = { answers, place: at('wind') };
    expect(open({ kept }).store.read()).toEqual(kept);
  });

  it('believes this entry of the history more than the tab’s last place', () => {
    const { store } = open({ kept: { answers, place: { at: 'outcome' } }, here: at('sky') });
    expect(store.read()).toEqual({ answers, place: at('sky') });
  });

  it('takes what the form was given before it woke, and keeps all later answers', () => {
    const answer = { kind: 'text', text: 'To the sea' } as const;
    const early = { question: 'walk', answer, isSubmitted: true };
    const { store } = open({ kept: { answers, place: { at: 'review' } }, early });
    expect(store.read()).toEqual({ answers: { ...answers, walk: answer }, place: at('walk') });
  });

  it('keeps a draft as it was changed, and gives the changes up again', () => {
    const { store, kept } = open();
    store.draft('Dear all,');
    store.next();
    expect(kept.at(-1)).toMatchObject({ draft: 'Dear all,' });
    store.draft(undefined);
    expect(store.read().draft).toBeUndefined();
  });

  it('skips without an answer, and follows the browser’s Back', () => {
    const { store, comeBack } = open({ kept: { answers, place: at('sky') } });
    store.skip('sky');
    expect(store.read()).toEqual({ answers: {}, place: at('wind') });
    comeBack(at('walk'));
    expect(store.read().place).toEqual(at('walk'));
  });
});
