import { shownQuestions } from './engine.ts';
import type { Answer, Answers, Practice } from './practice.ts';

/** Where a reader is: at a question, looking over all answers, or at what the practice says. */
export type Place = { kind: 'question'; id: string } | { kind: 'review' } | { kind: 'outcome' };

/** One going-through of a practice. Answers to questions that are hidden now stay: they may be asked again. */
export type Session = { place: Place; answers: Answers };

export function startSession({ questions }: Practice): Session {
  return { place: placeOf(questions[0]?.id), answers: {} };
}

/** The session with an answer given, or taken back where there is none. No other answer changes. */
export function giveAnswer(session: Session, id: string, answer: Answer | undefined): Session {
  const others = Object.entries(session.answers).filter(([key]) => key !== id);
  const answers = Object.fromEntries(answer ? [...others, [id, answer]] : others);
  return { ...session, answers };
}

/** The place after this one: the next question that the answers show, then the review, then the outcome. */
export function nextPlace(practice: Practice, { place, answers }: Session): Place {
  if (place.kind !== 'question') return { kind: 'outcome' };
  const shown = shownQuestions(practice, answers).map(({ id }) => id);
  const later = practice.questions.slice(indexOf(practice, place.id) + 1);
  return placeOf(later.find(({ id }) => shown.includes(id))?.id);
}

/** The place before this one; undefined at the first question. */
export function previousPlace(practice: Practice, { place, answers }: Session): Place | undefined {
  if (place.kind === 'outcome') return { kind: 'review' };
  const shown = shownQuestions(practice, answers);
  const before =
    place.kind === 'review'
      ? shown
      : shown.filter(({ id }) => indexOf(practice, id) < indexOf(practice, place.id));
  const last = before.at(-1);
  return last && placeOf(last.id);
}

/** A session as it was written down, for the practice as it is today; undefined where it is none. */
export function parseSession(practice: Practice, written: unknown): Session | undefined {
  if (!isRecord(written) || !isRecord(written.answers)) return undefined;
  const place = parsePlace(practice, written.place);
  if (!place) return undefined;
  const answers: Record<string, Answer> = {};
  for (const { id } of practice.questions) {
    const answer = Object.hasOwn(written.answers, id) && parseAnswer(written.answers[id]);
    if (answer) answers[id] = answer;
  }
  return { place, answers };
}

/** A place as a browser's history gave it back; undefined where it is none of this practice's. */
export function parsePlace(practice: Practice, written: unknown): Place | undefined {
  if (!isRecord(written)) return undefined;
  if (written.kind === 'review' || written.kind === 'outcome') return { kind: written.kind };
  const question = practice.questions.find(({ id }) => id === written.id);
  return written.kind === 'question' && question ? placeOf(question.id) : undefined;
}

function parseAnswer(written: unknown): Answer | undefined {
  if (!isRecord(written)) return undefined;
  const { kind, option, options, text } = written;
  if (kind === 'choice' && typeof option === 'string') return { kind, option };
  if (kind === 'text' && typeof text === 'string') return { kind, text };
  if (kind === 'several' && Array.isArray(options)) {
    return { kind, options: options.filter((one) => typeof one === 'string') };
  }
  return undefined;
}

function placeOf(id: string | undefined): Place {
  return id === undefined ? { kind: 'review' } : { kind: 'question', id };
}

function indexOf({ questions }: Practice, wanted: string): number {
  return questions.findIndex(({ id }) => id === wanted);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
