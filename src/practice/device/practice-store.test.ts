import { describe, expect, it, vi } from 'vitest';
import { samplePractice } from '../../../test/practice/sample.ts';
import type { Place, Session } from '../session.ts';
import { createPracticeStore, type EarlyAnswer } from './practice-store.ts';

const practice = samplePractice();
const at = (id: string): Place => ({ at: 'question', id, isChange: false });

/** A store in a tab of which only this is known. */
function open(tab: { kept?: Session; here?: Place; early?: EarlyAnswer } = {}) {
  const kept: Session[] = [];
  const visited: Place[] = [];
  let comeBack: (place: Place) => void = () => undefined;
  let restore: () => void = () => undefined;
  const store = createPracticeStore(
    practice,
    {
      read: () => tab.kept,
      keep: (session) => kept.push(session) > 0,
      onRestore: (listener) => (restore = listener),
      here: () => tab.here,
      begin: (place) => void visited.push(place),
      returnTo: () => false,
      goTo: (place) => void visited.push(place),
      onReturn: (listener) => (comeBack = listener),
    },
    tab.early,
  );
  return {
    store,
    kept,
    visited,
    comeBack: (place: Place) => comeBack(place),
    restore: () => restore(),
  };
}

const answers = { sky: { kind: 'choice', option: 'grey' } } as const;
const asked = practice.questions.map(({ id }) => id);
const keptAt = (place: Place): Session => ({ answers, asked, place });

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
    expect(store.read()).toMatchObject({ answers: {}, place: at('walk') });
  });

  it('goes on where the tab left off', () => {
    const kept = keptAt(at('wind'));
    expect(open({ kept }).store.read()).toEqual(kept);
  });

  it('believes this entry of the history more than the tab’s last place', () => {
    const { store } = open({ kept: keptAt({ at: 'outcome' }), here: at('sky') });
    expect(store.read()).toEqual(keptAt(at('sky')));
  });

  it('takes what the form was given before it woke, and keeps all later answers', () => {
    const answer = { kind: 'text', text: 'To the sea' } as const;
    const early = { question: 'walk', answer, isSubmitted: true };
    const { store } = open({ kept: keptAt({ at: 'review' }), early });
    expect(store.read()).toMatchObject({
      answers: { ...answers, walk: answer },
      place: at('walk'),
    });
  });

  it('follows no place of the history where the answers that led there are gone', () => {
    expect(open({ here: { at: 'outcome' } }).store.read().place).toEqual(at('walk'));
  });

  it('passes by a question and leaves its answer, which can be taken back', () => {
    const { store } = open({ kept: keptAt(at('sky')) });
    store.next();
    expect(store.read()).toEqual(keptAt(at('wind')));
    store.answer('sky', undefined);
    expect(store.read().answers).toEqual({});
  });

  it('follows the browser’s Back, also behind a new start', () => {
    const { store, comeBack } = open({ kept: keptAt({ at: 'outcome' }) });
    store.startAgain();
    expect(store.read().answers).toEqual({});
    comeBack({ at: 'outcome' });
    expect(store.read()).toEqual(keptAt({ at: 'outcome' }));
  });

  it('takes over what another page of the tab has added, when it stands there again', () => {
    const tab: { kept?: Session } = { kept: keptAt(at('sky')) };
    const { store, restore } = open(tab);
    const walk = { kind: 'text', text: 'Home' } as const;
    tab.kept = { ...keptAt(at('else')), answers: { ...answers, walk } };
    restore();
    expect(store.read().answers).toEqual({ ...answers, walk });
  });

  it('keeps a draft as it was changed, and gives the changes up again', () => {
    const { store, kept } = open();
    store.draft('Dear all,');
    store.next();
    expect(kept.at(-1)).toMatchObject({ draft: 'Dear all,' });
    store.draft(undefined);
    expect(store.read().draft).toBeUndefined();
  });
});
