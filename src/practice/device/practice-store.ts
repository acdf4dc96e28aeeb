import { createObservable } from '../../reflections/device/observable.ts';
import type { Answer, Practice } from '../practice.ts';
import {
  beginSession,
  continueSession,
  isSamePlace,
  nextPlace,
  previousPlace,
  type Place,
  type Session,
  type SessionEvent,
} from '../session.ts';
import type { Tab } from './practice-tab.ts';

/** What a form in the page was given before its practice woke. */
export type EarlyAnswer = { question: string; answer: Answer | undefined; isSubmitted: boolean };

/** A practice being taken in this tab. Whatever draws it subscribes, reads, and says what the reader did. */
export type PracticeStore = {
  subscribe: (listener: () => void) => () => void;
  read: () => Session;
  answer: (question: string, answer: Answer) => void;
  next: () => void;
  /** Takes the answer to a question back. */
  clear: (question: string) => void;
  back: () => void;
  goTo: (place: Place) => void;
  /** Keeps the draft as the reader changed it; undefined gives up the changes. */
  draft: (text: string | undefined) => void;
  startAgain: () => void;
  /** Brings back what was answered before starting again. */
  takeUp: () => void;
  /** Goes on from a session that was kept elsewhere. */
  resume: (session: Session) => void;
  /** Whether this tab keeps the answers. */
  isKept: () => boolean;
};

/** Without a tab, the answers last as long as the page. */
export function createPracticeStore(
  practice: Practice,
  tab?: Tab,
  early?: EarlyAnswer,
): PracticeStore {
  const { read, subscribe, set } = createObservable(
    resume(practice, tab?.read(), tab?.here(), early),
  );
  let isKept = tab?.keep(read()) ?? false;
  const become = (next: Session) => {
    isKept = tab?.keep(next) ?? false;
    set(next);
  };
  const happen = (event: SessionEvent) => become(continueSession(practice, read(), event));
  const jump = (next: Session) => {
    become(next);
    tab?.goTo(read().place);
  };
  const goTo = (place: Place) => {
    const { place: to } = continueSession(practice, read(), { kind: 'went', to: place });
    if (isSamePlace(to, read().place) || tab?.returnTo(to)) return;
    happen({ kind: 'went', to });
    tab?.goTo(to);
  };
  tab?.begin(read().place);
  tab?.onReturn((place) => {
    if (isSamePlace(place, read().place)) return;
    // Whoever goes back behind a new start wants to be where they were.
    if (read().earlier && place.at !== 'question') happen({ kind: 'took-up' });
    happen({ kind: 'went', to: place });
  });
  tab?.onRestore(() => {
    const kept = tab.read();
    if (kept) become(resume(practice, kept, tab.here()));
  });
  return {
    subscribe,
    read,
    answer: (question, answer) => happen({ kind: 'answered', question, answer }),
    next: () => goTo(nextPlace(practice, read())),
    clear: (question) => happen({ kind: 'cleared', question }),
    back: () => {
      const place = previousPlace(practice, read());
      if (place) goTo(place);
    },
    goTo,
    draft: (text) => happen({ kind: 'drafted', text }),
    startAgain: () => jump(continueSession(practice, read(), { kind: 'started-again' })),
    takeUp: () => jump(continueSession(practice, read(), { kind: 'took-up' })),
    resume: jump,
    isKept: () => isKept,
  };
}

/**
 * Where to go on: at the place of this entry of the history, else where the tab left off. Somebody who has already
 * answered the form in the page is at its question, with all later answers as they were.
 */
function resume(
  practice: Practice,
  kept: Session | undefined,
  here: Place | undefined,
  early?: EarlyAnswer,
): Session {
  const begun = kept ?? beginSession(practice);
  const isTouched = early && (early.answer ?? early.isSubmitted);
  if (!isTouched) {
    // A place without the answers that led there would say something untrue.
    return kept && here ? continueSession(practice, begun, { kind: 'went', to: here }) : begun;
  }
  const { question, answer } = early;
  const at: Place = { at: 'question', id: question, isChange: false };
  const answered = answer
    ? continueSession(practice, begun, { kind: 'answered', question, answer })
    : begun;
  return continueSession(practice, answered, { kind: 'went', to: at });
}
