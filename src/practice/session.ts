import * as v from 'valibot';
import { placeSchema } from '../reflections/reflection.ts';
import { isRecord } from '../text/record.ts';
import { readAnswers } from './engine.ts';
import { answerSchema } from './practice.ts';
import type { Answer, Answers, Practice, Question } from './practice.ts';

/** Where somebody is in a practice. A question that is being changed leads back to the review. */
export type Place = v.InferOutput<typeof placeSchema>;

/** What was answered so far, and the ids of the questions that the reader has been asked. */
type Taken = {
  answers: Answers;
  asked: readonly string[];
  /** The letter as the reader changed it. Kept data calls it so. */
  draft?: string | undefined;
};

/** A practice being taken. */
export type Session = Taken & {
  place: Place;
  /** How far it was before starting again. It can be taken up until something new is answered. */
  earlier?: Taken;
};

/** A practice that nobody has answered yet. */
export function beginSession(practice: Practice): Session {
  const place: Place = { at: 'question', id: '', isChange: false };
  return settle(practice, { answers: {}, asked: [], place });
}

/**
 * Answers a question; undefined takes its answer back. Answers to questions that are hidden now stay, so that changing an
 * early answer and changing it back loses nothing. What was there before starting again can be taken up no longer.
 */
export function giveAnswer(
  { answers, asked, place, draft }: Session,
  question: string,
  answer: Answer | undefined,
): Session {
  const others = Object.entries(answers).filter(([id]) => id !== question);
  const given = Object.fromEntries(answer ? [...others, [question, answer]] : others);
  return { answers: given, asked, place, ...(draft !== undefined && { draft }) };
}

/** Goes to a place; a question that is not shown gives way to the next one that is. */
export function moveTo(practice: Practice, session: Session, place: Place): Session {
  return settle(practice, { ...session, place });
}

/** Begins anew, with all that there was still to be taken up. */
export function startAgain(practice: Practice, { answers, asked, draft }: Session): Session {
  return { ...beginSession(practice), earlier: { answers, asked, draft } };
}

/** Brings back what there was before starting again. */
export function takeUp(practice: Practice, session: Session): Session {
  const { earlier } = session;
  return earlier ? { ...earlier, place: furthestPlace(practice, earlier) } : session;
}

/**
 * How far the reader has come: the question from which to go on to one that they have not been asked yet, or the review
 * once they have been asked everything.
 */
export function furthestPlace(practice: Practice, { answers, asked }: Taken): Place {
  const { shown } = readAnswers(practice, answers);
  const unasked = shown.findIndex(({ id }) => !asked.includes(id));
  return unasked === -1 ? { at: 'review' } : placeOf(shown[Math.max(0, unasked - 1)]);
}

/**
 * What follows: the next question, then the review, then the outcome. A change leads back to the review, by way of any
 * question that it has brought up.
 */
export function nextPlace(practice: Practice, { answers, asked, place }: Session): Place {
  if (place.at !== 'question') return { at: 'outcome' };
  const { shown } = readAnswers(practice, answers);
  const next = place.isChange
    ? shown.find(({ id }) => !asked.includes(id))
    : shown[shown.findIndex(({ id }) => id === place.id) + 1];
  return placeOf(next, place.isChange);
}

/** What comes before; nothing comes before the first question. An outcome so far leads back to where it was asked for. */
export function previousPlace(practice: Practice, session: Session): Place | undefined {
  const { answers, place } = session;
  if (place.at === 'outcome') return furthestPlace(practice, session);
  const { shown } = readAnswers(practice, answers);
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
  const { place, answers, asked } = session;
  if (place.at !== 'question') return session;
  const { shown } = readAnswers(practice, answers);
  if (shown.some(({ id }) => id === place.id)) return { ...session, asked: add(asked, place.id) };
  const index = practice.questions.findIndex(({ id }) => id === place.id);
  const later = new Set(practice.questions.slice(index + 1).map(({ id }) => id));
  const next = shown.find(({ id }) => later.has(id));
  return { ...session, place: placeOf(next), asked: next ? add(asked, next.id) : asked };
}

function add(asked: readonly string[], id: string): readonly string[] {
  return asked.includes(id) ? asked : [...asked, id];
}

function placeOf(question: Question | undefined, isChange = false): Place {
  return question ? { at: 'question', id: question.id, isChange } : { at: 'review' };
}

/** A session as it was kept. Whatever in it is no answer or no place is left out; without answers there is none. */
export function readSession(practice: Practice, value: unknown): Session | undefined {
  if (!isRecord(value) || !isRecord(value.answers)) return undefined;
  const session: Session = {
    ...beginSession(practice),
    ...readTaken(practice, value),
    ...(isRecord(value.earlier) && { earlier: readTaken(practice, value.earlier) }),
  };
  return moveTo(practice, session, v.is(placeSchema, value.place) ? value.place : session.place);
}

function readTaken(practice: Practice, kept: Record<string, unknown>): Taken {
  const { answers, asked, draft } = kept;
  return {
    answers: isRecord(answers) ? checkAnswers(practice, answers) : {},
    asked: Array.isArray(asked) ? asked.filter((id) => typeof id === 'string') : [],
    ...(typeof draft === 'string' && { draft }),
  };
}

/** Only the practice's own questions are asked for, so that no key of what was kept can do harm. */
function checkAnswers({ questions }: Practice, kept: Record<string, unknown>): Answers {
  const entries = questions.flatMap(({ id }): [string, Answer][] => {
    const read = v.safeParse(answerSchema, Object.hasOwn(kept, id) ? kept[id] : undefined);
    return read.success ? [[id, read.output]] : [];
  });
  return Object.fromEntries(entries);
}
