import { createObservable } from '../../reflections/device/observable.ts';
import type { Answer, Practice } from '../practice.ts';
import { beginSession, giveAnswer, isSamePlace, moveTo, nextPlace } from '../session.ts';
import { previousPlace, startAgain, takeUp, type Place, type Session } from '../session.ts';
import type { Tab } from './practice-tab.ts';

/** What a form in the page was given before its practice woke. */
export type EarlyAnswer = { question: string; answer: Answer | undefined; isSubmitted: boolean };

/** A practice being taken in this tab. Whatever draws it subscribes, reads, and says what the reader did. */
export type PracticeStore = ReturnType<typeof createPracticeStore>;

/** Without a tab, the answers last as long as the page. */
export function createPracticeStore(practice: Practice, tab?: Tab, early?: EarlyAnswer) {
  const { read, subscribe, set } = createObservable(resume(practice, tab, early));
  let isKept = tab?.keep(read()) ?? false;
  const become = (next: Session) => {
    isKept = tab?.keep(next) ?? false;
    set(next);
  };
  const jump = (next: Session) => {
    become(next);
    tab?.goTo(next.place);
  };
  const goTo = (place: Place) => {
    const next = moveTo(practice, read(), place);
    if (isSamePlace(next.place, read().place) || tab?.returnTo(next.place)) return;
    jump(next);
  };
  tab?.begin(read().place);
  tab?.onReturn((place) => {
    const session = read();
    if (isSamePlace(place, session.place)) return;
    // Whoever goes back behind a new start wants to be where they were.
    become(moveTo(practice, place.at === 'question' ? session : takeUp(practice, session), place));
  });
  tab?.onRestore(() => {
    if (tab.read()) become(resume(practice, tab));
  });
  return {
    subscribe,
    read,
    /** Answers a question; undefined takes its answer back. */
    answer: (question: string, answer: Answer | undefined) =>
      become(giveAnswer(read(), question, answer)),
    next: () => goTo(nextPlace(practice, read())),
    back: () => {
      const place = previousPlace(practice, read());
      if (place) goTo(place);
    },
    goTo,
    /** Keeps the draft as the reader changed it; undefined gives up the changes. */
    draft: (text: string | undefined) => become({ ...read(), draft: text }),
    startAgain: () => jump(startAgain(practice, read())),
    /** Brings back what was answered before starting again. */
    takeUp: () => jump(takeUp(practice, read())),
    /** Goes on from a session that was kept elsewhere. */
    resume: jump,
    /** Whether this tab keeps the answers. */
    isKept: () => isKept,
  };
}

/**
 * Where to go on: at the place of this entry of the history, else where the tab left off. Somebody who has already
 * answered the form in the page is at its question, with all later answers as they were.
 */
function resume(practice: Practice, tab?: Tab, early?: EarlyAnswer): Session {
  const kept = tab?.read();
  const begun = kept ?? beginSession(practice);
  if (early && (early.answer ?? early.isSubmitted)) {
    const { question, answer } = early;
    const answered = answer ? giveAnswer(begun, question, answer) : begun;
    return moveTo(practice, answered, { at: 'question', id: question, isChange: false });
  }
  // A place without the answers that led there would say something untrue.
  const here = tab?.here();
  return kept && here ? moveTo(practice, kept, here) : begun;
}
