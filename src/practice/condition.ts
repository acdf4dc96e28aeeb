/** What a rule reads: the counts of tags, and answers named by id. Nothing else of an answer matters to a rule. */
export type Condition =
  | { kind: 'all' | 'any'; of: Condition[] }
  | { kind: 'not'; of: Condition }
  | { kind: 'at-least' | 'at-most'; tag: string; count: number }
  | { kind: 'more'; tag: string; than: string; by: number }
  | { kind: 'is'; question: string; options: string[] }
  | { kind: 'answered'; question: string; is: boolean }
  | { kind: 'number-at-least' | 'number-at-most'; question: string; value: number }
  /** Everything skipped. A named goal alone counts as nothing, since it is a name and no answer. */
  | { kind: 'nothing' };

/** A condition that is made of no others. */
export type SingleCondition = Exclude<Condition, { kind: 'all' | 'any' | 'not' }>;

/** A condition that a number has to meet. */
export type Bound = Extract<Condition, { value: number }>;

/** All that rules can know of the answers so far. */
export type State = {
  /** How many of the chosen options carry a tag. */
  countOf: (tag: string) => number;
  isAnswered: (question: string) => boolean;
  isChosen: (question: string, option: string) => boolean;
  /** Whether the number given is within a bound. */
  isWithin: (bound: Bound) => boolean;
  /** Whether nothing is answered, a name for the goal apart. */
  isBlank: () => boolean;
};

/** What rules can know of one answer, whatever the kind of its question. */
export type AnswerFacts = {
  question: { id: string };
  options: readonly { id: string; tags: readonly string[] }[];
  value?: number;
};

/** The state after these answers, and after those that the list is given later. */
export function stateOf(answers: readonly AnswerFacts[], goal: string | undefined): State {
  const find = (id: string) => answers.find(({ question }) => question.id === id);
  return {
    countOf: (tag) => answers.reduce((count, answer) => count + countTag(answer, tag), 0),
    isAnswered: (question) => find(question) !== undefined,
    isChosen: (question, option) =>
      find(question)?.options.some(({ id }) => id === option) ?? false,
    isWithin: (bound) => isWithin(bound, find(bound.question)?.value),
    isBlank: () => answers.every(({ question }) => question.id === goal),
  };
}

/** How many of the options that an answer chose carry a tag. */
export function countTag({ options }: AnswerFacts, tag: string): number {
  return options.filter(({ tags }) => tags.includes(tag)).length;
}

/** Whether a number is within a bound; without one it is not. */
export function isWithin({ kind, value }: Bound, number: number | undefined): boolean {
  if (number === undefined) return false;
  return kind === 'number-at-least' ? number >= value : number <= value;
}

/** Whether a rule is met in a state. */
export function isMet(condition: Condition, state: State): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => isMet(part, state));
    case 'any':
      return condition.of.some((part) => isMet(part, state));
    case 'not':
      return !isMet(condition.of, state);
    case 'at-least':
      return state.countOf(condition.tag) >= condition.count;
    case 'at-most':
      return state.countOf(condition.tag) <= condition.count;
    case 'more':
      return state.countOf(condition.tag) >= state.countOf(condition.than) + condition.by;
    case 'is':
      return condition.options.some((option) => state.isChosen(condition.question, option));
    case 'answered':
      return state.isAnswered(condition.question) === condition.is;
    case 'number-at-least':
    case 'number-at-most':
      return state.isWithin(condition);
    case 'nothing':
      return state.isBlank();
  }
}

/** The single conditions that a rule is made of. */
export function listSingle(condition: Condition): SingleCondition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(listSingle);
    case 'not':
      return listSingle(condition.of);
    default:
      return [condition];
  }
}

/** The questions that are surely answered where a condition is met; or, with `isFor` false, where it is not. */
export function listRequired(condition: Condition, isFor = true): ReadonlySet<string> {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => listRequired(part, isFor));
      const named = parts.flatMap((part) => [...part]);
      // Where every part is met, all that any of them requires is answered; where one may do, only what all require.
      const isEach = (condition.kind === 'all') === isFor;
      return new Set(named.filter((id) => isEach || parts.every((part) => part.has(id))));
    }
    case 'not':
      return listRequired(condition.of, !isFor);
    case 'answered':
      return new Set(condition.is === isFor ? [condition.question] : []);
    case 'is':
    case 'number-at-least':
    case 'number-at-most':
      return new Set(isFor ? [condition.question] : []);
    case 'at-least':
    case 'at-most':
    case 'more':
    case 'nothing':
      return new Set();
  }
}
