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

/** What rules can know of one answer, whatever the kind of its question. */
export type AnswerFacts = {
  question: { id: string };
  options: readonly { id: string; tags: readonly string[] }[];
  value?: number;
};

/** Something that a rule reads: how much of it an answer adds, and how much of it rules tell apart. */
export type Fact = { key: string; most: number; addedBy: (answer: AnswerFacts) => number };

/** All that rules can know of the answers so far. */
export type State = { countOf: (fact: Fact) => number; goal: string | undefined };

/** The state after these answers, and after those that the list is given later. */
export function stateOf(answers: readonly AnswerFacts[], goal: string | undefined): State {
  return {
    goal,
    countOf: ({ addedBy }) => answers.reduce((count, one) => count + addedBy(one), 0),
  };
}

/** How many of the chosen options carry a tag. */
export function tagFact(tag: string): Fact {
  const isTagged = ({ tags }: { tags: readonly string[] }) => tags.includes(tag);
  return {
    key: `tag ${tag}`,
    most: Infinity,
    addedBy: ({ options }) => options.filter(isTagged).length,
  };
}

export function answeredFact(question: string): Fact {
  return factAbout(question, 'answered', () => true);
}

export function chosenFact(question: string, option: string): Fact {
  return factAbout(question, `chosen ${option}`, ({ options }) =>
    options.some(({ id }) => id === option),
  );
}

function boundFact({ kind, question, value }: Bound): Fact {
  return factAbout(question, `${kind} ${String(value)}`, ({ value: given }) => {
    if (given === undefined) return false;
    return kind === 'number-at-least' ? given >= value : given <= value;
  });
}

/** Whether anything is answered, a name for the goal apart. */
function givenFact(goal: string | undefined): Fact {
  return { key: 'given', most: 1, addedBy: ({ question }) => Number(question.id !== goal) };
}

function factAbout(id: string, what: string, isTrue: (answer: AnswerFacts) => boolean): Fact {
  const addedBy = (answer: AnswerFacts) => Number(answer.question.id === id && isTrue(answer));
  return { key: `${id} ${what}`, most: 1, addedBy };
}

/** All that a condition reads. */
export function listFacts(condition: SingleCondition, goal: string | undefined): Fact[] {
  switch (condition.kind) {
    case 'at-least':
    case 'at-most':
      return [tagFact(condition.tag)];
    case 'more':
      return [tagFact(condition.tag), tagFact(condition.than)];
    case 'answered':
      return [answeredFact(condition.question)];
    case 'is': {
      const { question, options } = condition;
      return [answeredFact(question), ...options.map((option) => chosenFact(question, option))];
    }
    case 'number-at-least':
    case 'number-at-most':
      return [answeredFact(condition.question), boundFact(condition)];
    case 'nothing':
      return [givenFact(goal)];
  }
}

/** Whether a rule is met in a state. */
export function isMet(condition: Condition, state: State): boolean {
  const { countOf, goal } = state;
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => isMet(part, state));
    case 'any':
      return condition.of.some((part) => isMet(part, state));
    case 'not':
      return !isMet(condition.of, state);
    case 'at-least':
      return countOf(tagFact(condition.tag)) >= condition.count;
    case 'at-most':
      return countOf(tagFact(condition.tag)) <= condition.count;
    case 'more':
      return countOf(tagFact(condition.tag)) >= countOf(tagFact(condition.than)) + condition.by;
    case 'is':
      return condition.options.some(
        (option) => countOf(chosenFact(condition.question, option)) > 0,
      );
    case 'answered':
      return countOf(answeredFact(condition.question)) > 0 === condition.is;
    case 'number-at-least':
    case 'number-at-most':
      return countOf(boundFact(condition)) > 0;
    case 'nothing':
      return countOf(givenFact(goal)) === 0;
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
    default:
      // Every other condition on a question is met only by an answer to it.
      return new Set(isFor && 'question' in condition ? [condition.question] : []);
  }
}
