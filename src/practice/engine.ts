import { decide, isMet, listFacts, listSingle, stateOf } from './condition.ts';
import type { Condition, Fact, State } from './condition.ts';
import type { Answers, Option, Outcome, Practice, Question } from './practice.ts';
import { answerWords, readAnswer, type ValidAnswer } from './question-kinds.ts';
import { fillAsked } from './quote.ts';

/** What the practice says to these answers, and which of them led there. */
export function findOutcome(practice: Practice, answers: Answers) {
  const { state, valid } = readAnswers(practice, answers);
  const outcome = chooseOutcome(practice, state);
  if (!outcome) throw new Error(`The practice ${practice.id} has no outcome for these answers.`);
  const weighed = valid.filter(({ question }) => question.id !== practice.goal);
  return { outcome, because: findReasons(outcome.when, state, weighed) };
}

/** The first outcome whose rule is met. */
export function chooseOutcome({ outcomes }: Practice, state: State): Outcome | undefined {
  return outcomes.find(({ when }) => !when || isMet(when, state));
}

/** An answer in the words that it was given in; undefined where the question was passed by. */
export function describeAnswer(question: Question, answers: Answers): string | undefined {
  const valid = findValid(question, answers);
  return valid && answerWords(valid);
}

/**
 * Goes through the questions in order; each is shown or hidden by the answers to those shown before it. Gives those that
 * are to be asked, with what they quote, and the answers that count. Answers to a question that is hidden now are kept,
 * but they count for nothing.
 */
export function readAnswers(practice: Practice, answers: Answers) {
  const shown: Question[] = [];
  const valid: ValidAnswer[] = [];
  const state = stateOf(valid, practice.goal);
  for (const written of practice.questions) {
    if (written.when && !isMet(written.when, state)) continue;
    const question = askAfter(written, valid);
    shown.push(question);
    const answer = findValid(question, answers);
    if (answer) valid.push(answer);
  }
  return { shown, valid, state };
}

/** A question as it is asked after these answers: with what it quotes, and in the unit that was named for it. */
function askAfter(question: Question, valid: readonly ValidAnswer[]): Question {
  const wordsOf = (id: string) => {
    const quoted = valid.find((one) => one.question.id === id);
    return quoted ? answerWords(quoted) : '';
  };
  const asked = fillAsked(question, wordsOf);
  if (asked.kind !== 'number' || asked.unitFrom === undefined) return asked;
  const unit = wordsOf(asked.unitFrom);
  return unit ? { ...asked, unit, ...noPlurals } : asked;
}

/** A unit that a reader names has one form, which is all that they wrote. */
const noPlurals = {
  zero: undefined,
  one: undefined,
  two: undefined,
  few: undefined,
  many: undefined,
};

function findValid(question: Question, answers: Answers): ValidAnswer | undefined {
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  const said = answer && readAnswer(question, answer);
  return said && { ...said, question };
}

/**
 * The answers that led to an outcome: those that speak for its rule, and of several options only the ones that do. A
 * rule that goes by what is missing has none, so then it is all that it reads. An outcome without a rule has weighed
 * everything.
 */
function findReasons(when: Condition | undefined, state: State, valid: readonly ValidAnswer[]) {
  if (!when) return valid.map(quote);
  const supporting = valid.flatMap(speakingFor(listSupports(when, state, true)));
  const isRead = listSingle(when).filter(({ kind }) => kind !== 'nothing');
  const all = isRead.flatMap((condition) => listFacts(condition, state.goal));
  return (supporting.length > 0 ? supporting : valid.flatMap(speakingFor(all))).map(quote);
}

/** An answer that led to an outcome, in the words in which it was asked and given. */
function quote(answer: ValidAnswer) {
  return { ask: answer.question.ask, answer: answerWords(answer) };
}

/** An answer as far as it adds to any of these facts: of its options the ones that do. */
function speakingFor(facts: readonly Fact[]) {
  return (answer: ValidAnswer): ValidAnswer[] => {
    const speaks = (options: Option[]) =>
      facts.some(({ addedBy }) => addedBy({ ...answer, options }) > 0);
    const options = answer.options.filter((option) => speaks([option]));
    const isSpeaking = answer.options.length > 0 ? options.length > 0 : speaks([]);
    return isSpeaking ? [{ ...answer, options }] : [];
  };
}

/** What speaks for a condition where it is met, or against it where it is not. */
function listSupports(condition: Condition, state: State, isFor: boolean): Fact[] {
  if (condition.kind === 'not') return listSupports(condition.of, state, !isFor);
  if ('of' in condition)
    return condition.of
      .filter((part) => isMet(part, state) === isFor)
      .flatMap((part) => listSupports(part, state, isFor));
  const { supporting, opposing } = decide(condition, state);
  return isFor ? supporting : opposing;
}
