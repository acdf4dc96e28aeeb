import { askAfter, sayGiven, takeAnswer, type Given } from './given.ts';
import type { Answers, Outcome, Practice, Question, Reason } from './practice.ts';
import { findReasons } from './reasons.ts';
import { chooseOption, giveNumber, holds, start, writeText, type Standing } from './standing.ts';

/** The questions to be asked, in order, with what they quote. Answers to a question that is hidden now are kept, but they count for nothing. */
export function shownQuestions(practice: Practice, answers: Answers): Question[] {
  return readAnswers(practice, answers).shown;
}

/** The answers that count, in the order of their questions. */
export function readGiven(practice: Practice, answers: Answers): Given[] {
  return readAnswers(practice, answers).given;
}

/** What the practice says to these answers, and which of them led there. */
export function findOutcome(
  practice: Practice,
  answers: Answers,
): { outcome: Outcome; because: Reason[] } {
  const { standing, given } = readAnswers(practice, answers);
  const outcome = chooseOutcome(practice, standing);
  if (!outcome) throw new Error(`The practice ${practice.id} has no outcome for these answers.`);
  const told = given.filter(({ question }) => question.id !== practice.goal);
  return { outcome, because: findReasons(outcome.when, standing, told) };
}

/** The first outcome whose rule holds. */
export function chooseOutcome({ outcomes }: Practice, standing: Standing): Outcome | undefined {
  return outcomes.find(({ when }) => !when || holds(when, standing));
}

/** Where a reader stands after all their answers. */
export function standAfter(practice: Practice, answers: Answers): Standing {
  return readAnswers(practice, answers).standing;
}

/** An answer in the words that it was given in; undefined where the question was passed by. */
export function describeAnswer(question: Question, answers: Answers): string | undefined {
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  const taken = answer && takeAnswer(question, answer);
  return taken && sayGiven(taken);
}

type Reading = { shown: Question[]; given: Given[]; standing: Standing };

/** Goes through the questions in order; each is shown or hidden by the answers to those shown before it. */
function readAnswers(practice: Practice, answers: Answers): Reading {
  const shown: Question[] = [];
  const given: Given[] = [];
  let standing = start;
  for (const written of practice.questions) {
    if (written.when && !holds(written.when, standing)) continue;
    const question = askAfter(written, given);
    shown.push(question);
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    const taken = answer && takeAnswer(question, answer);
    if (!taken) continue;
    given.push(taken);
    standing = standFurther(standing, taken, practice.goal);
  }
  return { shown, given, standing };
}

function standFurther(
  before: Standing,
  { question, options, value }: Given,
  goal: string | undefined,
): Standing {
  if (value !== undefined) return giveNumber(before, question, value);
  if (options.length === 0) return writeText(before, question, goal);
  return options.reduce((standing, option) => chooseOption(standing, question, option), before);
}
