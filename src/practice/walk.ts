import { isMet, listFacts, listSingle } from './condition.ts';
import type { AnswerFacts, SingleCondition, State } from './condition.ts';
import { chooseOutcome } from './engine.ts';
import { listAround } from './number.ts';
import type { Practice, Question } from './practice.ts';

/** More states than this are too many for anybody to have thought through. */
export const mostStates = 200_000;

/**
 * Walks all answers at once, question by question (dynamic programming): instead of single paths it carries along
 * the states that they lead to, each once. Since every question can be skipped, a state once reached stays reached. Undefined where there are too many.
 */
export function walkStates(practice: Practice, most = mostStates) {
  const { questions, outcomes, goal } = practice;
  const rules = [...questions, ...outcomes].flatMap(({ when }) => (when ? listSingle(when) : []));
  const { blank, stateAfter, join, read } = encodeStates(rules, goal);
  const states = new Set([blank]);
  for (const question of questions) {
    // Of answers that rules cannot tell apart, one is enough.
    const rounds = listRounds(question, rules).map((round) => new Set(round.map(stateAfter)));
    for (const state of [...states]) {
      if (question.when && !isMet(question.when, read(state))) continue;
      const reached = new Set([state]);
      for (const additions of rounds) {
        for (const before of [...reached])
          for (const addition of additions) reached.add(join(before, addition));
        // Each option of one question can double them, so that not even a question is gone through to its end.
        if (reached.size > most) return undefined;
      }
      for (const after of reached) states.add(after);
      if (states.size > most) return undefined;
    }
  }
  return {
    /** Every state that the rules can tell apart. */
    states,
    /** The id of the outcome of a state; undefined where no rule is met. */
    outcomeOf: (state: string) => chooseOutcome(practice, read(state))?.id,
    /** The state after these answers. */
    after: (answers: readonly AnswerFacts[]) => answers.map(stateAfter).reduce(join, blank),
  };
}

/** States as texts: with one character for each fact that the rules read, whose code says how much there is of it. */
function encodeStates(rules: readonly SingleCondition[], goal: string | undefined) {
  const read = rules.flatMap((rule) => listFacts(rule, goal));
  const facts = [...new Map(read.map((fact) => [fact.key, fact])).values()];
  const places = new Map(facts.map(({ key }, place) => [key, place]));
  const write = (counts: readonly number[]) => String.fromCharCode(...counts);
  return {
    blank: write(facts.map(() => 0)),
    /** The state after one answer. */
    stateAfter: (answer: AnswerFacts) => write(facts.map(({ addedBy }) => addedBy(answer))),
    /** The state after all that led to either. */
    join: (one: string, other: string) =>
      write(facts.map(({ most }, at) => Math.min(most, one.charCodeAt(at) + other.charCodeAt(at)))),
    read: (state: string): State => ({
      goal,
      countOf: ({ key }) => state.charCodeAt(places.get(key) ?? -1),
    }),
  };
}

/** Answers of which at most one is given in each round, on top of any from the rounds before. */
function listRounds(question: Question, rules: readonly SingleCondition[]): AnswerFacts[][] {
  switch (question.kind) {
    case 'choice':
      return [question.options.map((option) => ({ question, options: [option] }))];
    case 'several':
      return question.options.map((option) => [{ question, options: [option] }]);
    case 'text':
      return [[{ question, options: [] }]];
    case 'number': {
      const near = rules.flatMap((rule) =>
        'value' in rule && rule.question === question.id ? listAround(question, rule.value) : [],
      );
      return [[question.from, ...near].map((value) => ({ question, options: [], value }))];
    }
  }
}
