import type { Answer, Practice } from '../../core/practice/practice.ts';
import {
  giveAnswer,
  nextPlace,
  parsePlace,
  parseSession,
  previousPlace,
  startSession,
  type Place,
  type Session,
} from '../../core/practice/session.ts';

/** A session that something can watch, kept in this tab and in step with the browser's Back and Forward. */
export type PracticeStore = {
  read: () => Session;
  watch: (listener: () => void) => () => void;
  answer: (id: string, answer: Answer | undefined) => void;
  goOn: () => void;
  goTo: (place: Place) => void;
  /** Undefined at the first question. */
  before: () => Place | undefined;
  startAgain: () => void;
};

/** Makes the store of one practice. `key` names what this tab keeps; where storage is blocked nothing is kept. */
export function createPracticeStore(practice: Practice, key: string): PracticeStore {
  const listeners = new Set<() => void>();
  let session = readKept(practice, key) ?? startSession(practice);
  const set = (next: Session): void => {
    session = next;
    keep(key, session);
    for (const listener of listeners) listener();
  };
  const move = (place: Place): void => {
    // The address stays; only the place within the page is a step of its own.
    history.pushState({ ...readState(), [key]: place }, '');
    set({ ...session, place });
  };
  history.replaceState({ ...readState(), [key]: session.place }, '');
  addEventListener('popstate', () => {
    const place = parsePlace(practice, readState()[key]);
    if (place) set({ ...session, place });
  });
  return {
    read: () => session,
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    answer: (id, answer) => {
      set(giveAnswer(session, id, answer));
    },
    goOn: () => {
      move(nextPlace(practice, session));
    },
    goTo: move,
    before: () => previousPlace(practice, session),
    startAgain: () => {
      const fresh = startSession(practice);
      set({ ...session, answers: fresh.answers });
      move(fresh.place);
    },
  };
}

function readState(): Record<string, unknown> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
}

function readKept(practice: Practice, key: string): Session | undefined {
  try {
    const written: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return parseSession(practice, written);
  } catch {
    return undefined;
  }
}

function keep(key: string, session: Session): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(session));
  } catch {
    // Blocked or full: the session goes on, and ends with the page.
  }
}
