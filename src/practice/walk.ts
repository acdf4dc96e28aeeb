import {
  countTag,
  isMet,
  isWithin,
  listSingle,
  type AnswerFacts,
  type Bound,
  type SingleCondition,
  type State,
} from './condition.ts';
import { chooseOutcome } from './engine.ts';
import { listAround } from './number.ts';
import type { Practice, QuestionKind, QuestionOf } from './practice.ts';

/** More states than this are too many for anybody to have thought through. */
export const mostStates = 200_000;

export type Walk =
  | {
      kind: 'whole';
      /** Every state that the rules can tell apart, with the id of its outcome; undefined where no rule is met. */
      outcomes: ReadonlyMap<string, string | undefined>;
      /** The state after these answers. */
      after: (answers: readonly AnswerFacts[]) => string;
    }
  | { kind: 'too-many' };

/**
 * Walks all answers at once, question by question (dynamic programming): instead of single paths it carries along
 * the states that they lead to, each once. Since every question can be skipped, a state once reached stays reached.
 */
export function walkStates(practice: Practice, most = mostStates): Walk {
  const { questions, outcomes, goal } = practice;
  const rules = [...questions, ...outcomes].flatMap(({ when }) => (when ? listSingle(when) : []));
  const facts = listFacts(rules, goal);
  const read = stateReader(facts);
  const blank = '\0'.repeat(facts.length);
  const states = new Set([blank]);
  for (const question of questions) {
    const rounds = listRounds(question, rules).map((round) => distinctAdditions(round, facts));
    for (const state of [...states]) {
      if (question.when && !isMet(question.when, read(state))) continue;
      for (const after of tryRounds(state, rounds, facts)) states.add(after);
      if (states.size > most) return { kind: 'too-many' };
    }
  }
  const idOf = (state: string) => chooseOutcome(practice, read(state))?.id;
  return {
    kind: 'whole',
    outcomes: new Map([...states].map((state) => [state, idOf(state)])),
    after: (answers) => answers.reduce((state, answer) => add(state, additionsOf(answer, facts), facts), blank), // prettier-ignore
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

/** Something that a rule reads. A state has one character for each fact, whose code says how much there is of it. */
type Fact = { key: string; most: number; addedBy: (answer: AnswerFacts) => number };

const keys = {
  tag: (tag: string) => `tag ${tag}`,
  answered: (question: string) => `answered ${question}`,
  chosen: (question: string, option: string) => `chosen ${question} ${option}`,
  bound: ({ kind, question, value }: Bound) => `${kind} ${question} ${String(value)}`, // prettier-ignore
  notBlank: 'not blank',
};

/** All that rules read. */
function listFacts(rules: readonly SingleCondition[], goal: string | undefined): Fact[] {
  const facts = rules.flatMap((rule) => factsOf(rule, goal));
  return [...new Map(facts.map((fact) => [fact.key, fact])).values()];
}

function factsOf(condition: SingleCondition, goal: string | undefined): Fact[] {
  const tagged = (tag: string): Fact => ({
    key: keys.tag(tag),
    most: Infinity,
    addedBy: (answer) => countTag(answer, tag),
  });
  const about = (id: string, key: string, isTrue: (answer: AnswerFacts) => boolean): Fact => ({
    key,
    most: 1,
    addedBy: (answer) => Number(answer.question.id === id && isTrue(answer)),
  });
  const answered = (id: string) => about(id, keys.answered(id), () => true);
  switch (condition.kind) {
    case 'at-least':
    case 'at-most':
      return [tagged(condition.tag)];
    case 'more':
      return [tagged(condition.tag), tagged(condition.than)];
    case 'answered':
      return [answered(condition.question)];
    case 'is': {
      const { question, options } = condition;
      const chosen = options.map((named) =>
        about(question, keys.chosen(question, named), (answer) =>
          answer.options.some(({ id }) => id === named),
        ),
      );
      return [answered(question), ...chosen];
    }
    case 'number-at-least':
    case 'number-at-most': {
      const { question } = condition;
      const within = about(question, keys.bound(condition), ({ value }) => isWithin(condition, value)); // prettier-ignore
      return [answered(question), within];
    }
    case 'nothing':
      return [
        { key: keys.notBlank, most: 1, addedBy: ({ question }) => Number(question.id !== goal) },
      ];
  }
}

/** A state as rules read it. */
function stateReader(facts: readonly Fact[]): (state: string) => State {
  const places = new Map(facts.map(({ key }, place) => [key, place]));
  return (state) => {
    const read = (key: string) => state.charCodeAt(places.get(key) ?? -1);
    return {
      countOf: (tag) => read(keys.tag(tag)),
      isAnswered: (question) => read(keys.answered(question)) > 0,
      isChosen: (question, option) => read(keys.chosen(question, option)) > 0,
      isWithin: (bound) => read(keys.bound(bound)) > 0,
      isBlank: () => read(keys.notBlank) === 0,
    };
  };
}
