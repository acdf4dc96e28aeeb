import {
  isMet,
  listFacts,
  listSingle,
  type AnswerFacts,
  type Bound,
  type Fact,
  type SingleCondition,
  type State,
} from './condition.ts';
import { chooseOutcome } from './engine.ts';
import { listAround } from './number.ts';
import type { Practice, QuestionKind, QuestionOf } from './practice.ts';

/** More states than this are too many for anybody to have thought through. */
export const mostStates = 200_000;

/**
 * Walks all answers at once, question by question (dynamic programming): instead of single paths it carries along
 * the states that they lead to, each once. Since every question can be skipped, a state once reached stays reached. Undefined where there are too many.
 */
export function walkStates(practice: Practice, most = mostStates) {
  const { questions, outcomes, goal } = practice;
  const rules = [...questions, ...outcomes].flatMap(({ when }) => (when ? listSingle(when) : []));
  const named = rules
    .flatMap((rule) => listFacts(rule, goal))
    .map((fact) => [fact.key, fact] as const);
  const facts = [...new Map(named).values()];
  const places = new Map(facts.map(({ key }, place) => [key, place]));
  // A state has one character for each fact, whose code says how much there is of it.
  const read = (state: string): State => ({
    goal,
    countOf: ({ key }) => state.charCodeAt(places.get(key) ?? -1),
  });
  const blank = '\0'.repeat(facts.length);
  const states = new Set([blank]);
  for (const question of questions) {
    const rounds = listRounds(question, rules).map((round) => distinctAdditions(round, facts));
    for (const state of [...states]) {
      if (question.when && !isMet(question.when, read(state))) continue;
      for (const after of tryRounds(state, rounds, facts)) states.add(after);
      if (states.size > most) return undefined;
    }
  }
  const idOf = (state: string) => chooseOutcome(practice, read(state))?.id;
  return {
    /** Every state that the rules can tell apart, with the id of its outcome; undefined where no rule is met. */
    outcomes: new Map([...states].map((state) => [state, idOf(state)])),
    /** The state after these answers. */
    after: (answers: readonly AnswerFacts[]) =>
      answers.reduce((state, answer) => add(state, additionsOf(answer, facts), facts), blank),
  };
}

/** Answers of which at most one is given in each round, on top of any from the rounds before. */
const roundsByKind: {
  readonly [K in QuestionKind]: (question: QuestionOf<K>, bounds: Bound[]) => AnswerFacts[][];
} = {
  choice: (question) => [question.options.map((option) => ({ question, options: [option] }))],
  several: (question) => question.options.map((option) => [{ question, options: [option] }]),
  text: (question) => [[{ question, options: [] }]],
  number: (question, bounds) => {
    const near = bounds.flatMap(({ value }) => listAround(question, value));
    return [[question.from, ...near].map((value) => ({ question, options: [], value }))];
  },
};

function listRounds<K extends QuestionKind>(
  question: QuestionOf<K>,
  rules: readonly SingleCondition[],
): AnswerFacts[][] {
  const bounds = rules.flatMap((rule) =>
    'value' in rule && rule.question === question.id ? [rule] : [],
  );
  return roundsByKind[question.kind](question, bounds);
}

/** What each answer adds to the facts of a state. Of answers that rules cannot tell apart, one is enough. */
function distinctAdditions(round: readonly AnswerFacts[], facts: readonly Fact[]): number[][] {
  const additions = round.map((answer) => additionsOf(answer, facts));
  return [...new Map(additions.map((one) => [one.join(), one])).values()];
}

function additionsOf(answer: AnswerFacts, facts: readonly Fact[]): number[] {
  return facts.map(({ addedBy }) => addedBy(answer));
}

/** The states that one leads to by each possible answer to a question. */
function tryRounds(
  state: string,
  rounds: readonly number[][][],
  facts: readonly Fact[],
): ReadonlySet<string> {
  const reached = new Set([state]);
  for (const round of rounds)
    for (const before of [...reached])
      for (const additions of round) reached.add(add(before, additions, facts));
  return reached;
}

function add(state: string, additions: readonly number[], facts: readonly Fact[]): string {
  const counts = facts.map(({ most }, place) =>
    Math.min(most, state.charCodeAt(place) + (additions[place] ?? 0)),
  );
  return String.fromCharCode(...counts);
}
