import type { Answer, Answers, Outcome, Practice, Question, Reason } from './practice.ts';
import { findReasons, type Given } from './reasons.ts';
import { chooseOption, holds, start, writeText, type Standing } from './standing.ts';

/** The questions to be asked, in order. Answers to a question that is hidden now are kept, but they count for nothing. */
export function shownQuestions(practice: Practice, answers: Answers): Question[] {
  return readAnswers(practice, answers).shown;
}

/** How many of the chosen options carry each tag. */
export function countTags(practice: Practice, answers: Answers): ReadonlyMap<string, number> {
  return readAnswers(practice, answers).standing.tags;
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
  return taken && (taken.text || taken.options.map(({ text }) => text).join('; '));
}

type Reading = { shown: Question[]; given: Given[]; standing: Standing };

/** Goes through the questions in order; each is shown or hidden by the answers to those shown before it. */
function readAnswers(practice: Practice, answers: Answers): Reading {
  const shown: Question[] = [];
  const given: Given[] = [];
  let standing = start;
  for (const question of practice.questions) {
    if (question.when && !holds(question.when, standing)) continue;
    shown.push(question);
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    const taken = answer && takeAnswer(question, answer);
    if (!taken) continue;
    given.push(taken);
    standing =
      question.kind === 'text'
        ? writeText(standing, question, practice.goal)
        : taken.options.reduce(
            (before, option) => chooseOption(before, question, option),
            standing,
          );
  }
  return { shown, given, standing };
}

/** What an answer says to a question as it is asked today; undefined where it says nothing, or fits no more. */
function takeAnswer(question: Question, answer: Answer): Given | undefined {
  if (question.kind === 'text') {
    const text = answer.kind === 'text' ? answer.text.trim() : '';
    return text ? { question, options: [], text } : undefined;
  }
  if (question.kind !== answer.kind) return undefined;
  const chosen = answer.kind === 'choice' ? [answer.option] : answer.options;
  const options = question.options.filter(({ id }) => chosen.includes(id));
  return options.length > 0 ? { question, options, text: '' } : undefined;
}
