import { describeAnswer, readAnswers } from './engine.ts';
import type { Practice } from './practice.ts';
import { furthestPlace, readSession, type Session } from './session.ts';
import type { KeptOutcome, Moment, PracticeReflection } from '../reflections/reflection.ts';

/** One time of taking a practice: what of its reflection does not come from the answers. */
export type Run = Pick<PracticeReflection, 'id' | 'began' | 'note' | 'revisit'>;

/**
 * What a practice being taken leaves to look back at: the questions as they are asked now, the answers in their own
 * words, and the outcome once it has been shown: as it is, or was for these very answers to somebody who looks at them
 * again. As long as not everything was asked, it also has the place to go on from.
 */
export function reflectOn(
  practice: Practice,
  session: Session,
  { run, now, outcome }: { run: Run; now: Moment; outcome: KeptOutcome | undefined },
): PracticeReflection {
  const { answers, place } = session;
  const questions = readAnswers(practice, answers).shown.map((question) => {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    const text = describeAnswer(question, answers) ?? '';
    return { id: question.id, ask: question.ask, ...(answer && { answer }), text };
  });
  const { id, title, revision } = practice;
  const furthest = furthestPlace(practice, session);
  const isUnderway = furthest.at === 'question';
  return {
    kind: 'practice',
    ...run,
    practice: id,
    revision,
    title,
    goal: questions.find((question) => question.id === practice.goal)?.text ?? '',
    questions,
    ...(outcome && { outcome }),
    ...((isUnderway || !outcome) && { place: place.at === 'outcome' ? furthest : place }),
    changed: now,
  };
}

/** The session in which an unfinished practice goes on, with whatever of it the practice asks today. */
export function resumeFrom(practice: Practice, { questions, place }: PracticeReflection) {
  const answers = Object.fromEntries(questions.map(({ id, answer }) => [id, answer]));
  const ids = questions.map(({ id }) => id);
  // The questions after the place had not been asked yet. Whoever changes an answer has been asked all of them.
  const isOnTheWay = place?.at === 'question' && !place.isChange;
  const asked = isOnTheWay ? ids.slice(0, ids.indexOf(place.id) + 1) : ids;
  return readSession(practice, { answers, asked, place });
}
