import { describeAnswer, findOutcome, shownQuestions } from './engine.ts';
import type { Answers, Practice } from './practice.ts';
import { readSession, type Session } from './session.ts';
import type { KeptOutcome, Moment, PracticeReflection } from '../reflections/reflection.ts';

/** One time of taking a practice: what of its reflection does not come from the answers. */
export type Run = Pick<PracticeReflection, 'id' | 'began' | 'note' | 'revisit'>;

/** What an outcome shows besides its own words. */
type OutcomeContext = {
  /** Titles of lessons, by slug. */
  lessons: Readonly<Record<string, string>>;
  /** What the practice makes of the answers, in words. */
  made: NonNullable<KeptOutcome['made']>;
};

type ReflectionContext = OutcomeContext & {
  run: Run;
  now: Moment;
  /** What was shown for these very answers before, to somebody who looks at them again. */
  given?: KeptOutcome | undefined;
};

/**
 * What a practice being taken leaves to look back at: the questions as they are asked now, the answers in their own
 * words, and the outcome once it has been shown.
 */
export function reflectOn(
  practice: Practice,
  session: Session,
  { run, now, given, ...context }: ReflectionContext,
): PracticeReflection {
  const { answers, place } = session;
  const questions = shownQuestions(practice, answers).map((question) => {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    const text = describeAnswer(question, answers) ?? '';
    return { id: question.id, ask: question.ask, ...(answer && { answer }), text };
  });
  const { id, title, revision } = practice;
  const outcome = place.at === 'outcome' ? describeOutcome(practice, answers, context) : given;
  return {
    kind: 'practice',
    ...run,
    practice: id,
    revision,
    title,
    goal: questions.find((question) => question.id === practice.goal)?.text ?? '',
    questions,
    ...(outcome ? { outcome } : { place }),
    changed: now,
  };
}

/** The session in which an unfinished practice goes on, with whatever of it the practice asks today. */
export function resumeFrom(
  practice: Practice,
  { questions, place }: PracticeReflection,
): Session | undefined {
  const answered = questions.flatMap(({ id, answer }): [string, unknown][] =>
    answer ? [[id, answer]] : [],
  );
  const asked = questions.map(({ id }) => id);
  return readSession(practice, { answers: Object.fromEntries<unknown>(answered), asked, place });
}

function describeOutcome(
  practice: Practice,
  answers: Answers,
  { lessons, made }: OutcomeContext,
): KeptOutcome {
  const { outcome, because } = findOutcome(practice, answers);
  const { id, title, says, carry } = outcome;
  return {
    id,
    title,
    says,
    made,
    because: because.map(({ ask, answer }) => ({ ask, answer })),
    try: outcome.try,
    read: outcome.read.flatMap((slug) => {
      const title = lessons[slug];
      return title === undefined ? [] : [{ slug, title }];
    }),
    carry,
  };
}
