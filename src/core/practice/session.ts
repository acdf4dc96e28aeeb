import { shownQuestions } from './engine.ts';
import type { Answer, Answers, Practice, Question } from './practice.ts';

/** Where somebody is in a practice. A question that is being changed leads back to the review. */
export type Place =
  { at: 'question'; id: string; isChange: boolean } | { at: 'review' } | { at: 'outcome' };

/** A practice being taken: what was answered so far, and where the reader is. */
export type Session = {
  answers: Answers;
  place: Place;
  /** The draft as the reader changed it. */
  draft?: string | undefined;
};

export type SessionEvent =
  | { kind: 'answered'; question: string; answer: Answer }
  | { kind: 'cleared'; question: string }
  | { kind: 'drafted'; text: string | undefined }
  | { kind: 'went'; to: Place }
  | { kind: 'started-again' };

/** A practice that nobody has answered yet. */
export function beginSession(practice: Practice): Session {
  return settle(practice, { answers: {}, place: { at: 'question', id: '', isChange: false } });
}

/**
 * The session after an event. Answers to questions that are hidden now stay in it, so that changing an early answer
 * and changing it back loses nothing.
 */
export function continueSession(
  practice: Practice,
  session: Session,
  event: SessionEvent,
): Session {
  switch (event.kind) {
    case 'answered':
      return isEmpty(event.answer)
        ? { ...session, answers: without(session.answers, event.question) }
        : { ...session, answers: { ...session.answers, [event.question]: event.answer } };
    case 'cleared':
      return { ...session, answers: without(session.answers, event.question) };
    case 'drafted':
      return { ...session, draft: event.text };
    case 'went':
      return settle(practice, { ...session, place: event.to });
    case 'started-again':
      return beginSession(practice);
  }
}

/** What follows: the next question, then the review, then the outcome. */
export function nextPlace(practice: Practice, { answers, place }: Session): Place {
  if (place.at !== 'question') return { at: 'outcome' };
  const shown = shownQuestions(practice, answers);
  const index = shown.findIndex(({ id }) => id === place.id);
  return place.isChange ? { at: 'review' } : placeOf(shown[index + 1]);
}

/** What comes before; nothing comes before the first question. */
export function previousPlace(practice: Practice, { answers, place }: Session): Place | undefined {
  if (place.at === 'outcome') return { at: 'review' };
  const shown = shownQuestions(practice, answers);
  if (place.at === 'review') return placeOf(shown.at(-1));
  if (place.isChange) return { at: 'review' };
  const index = shown.findIndex(({ id }) => id === place.id);
  return index > 0 ? placeOf(shown[index - 1]) : undefined;
}

/** Whether two places are one. */
export function isSamePlace(one: Place, other: Place): boolean {
  if (one.at !== 'question' || other.at !== 'question') return one.at === other.at;
  return one.id === other.id && one.isChange === other.isChange;
}

/** A question that is hidden now, or that the practice no longer has, gives way to the next one that is shown. */
function settle(practice: Practice, session: Session): Session {
  const { place, answers } = session;
  if (place.at !== 'question') return session;
  const shown = shownQuestions(practice, answers);
  if (shown.some(({ id }) => id === place.id)) return session;
  const index = practice.questions.findIndex(({ id }) => id === place.id);
  const later = new Set(practice.questions.slice(index + 1).map(({ id }) => id));
  return { ...session, place: placeOf(shown.find(({ id }) => later.has(id))) };
}

function placeOf(question: Question | undefined): Place {
  return question ? { at: 'question', id: question.id, isChange: false } : { at: 'review' };
}

function isEmpty(answer: Answer): boolean {
  switch (answer.kind) {
    case 'choice':
      return false;
    case 'several':
      return answer.options.length === 0;
    case 'text':
      return answer.text === '';
    case 'number':
      // What a field of numbers gives where it holds none.
      return Number.isNaN(answer.value);
  }
}

function without(answers: Answers, question: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));
}
