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
function tagFact(tag: string): Fact {
  const addedBy = ({ options }: AnswerFacts) =>
    options.filter(({ tags }) => tags.includes(tag)).length;
  return { key: `tag ${tag}`, most: Infinity, addedBy };
}

/** What a condition on a question looks for in the answer to it: one of these. */
function answerFacts(condition: Extract<SingleCondition, { question: string }>): Fact[] {
  const { question } = condition;
  if (condition.kind === 'answered') return [answeredFact(question)];
  if (condition.kind === 'is')
    return condition.options.map((option) =>
      factAbout(question, `chosen ${option}`, ({ options }) =>
        options.some(({ id }) => id === option),
      ),
    );
  const { kind, value } = condition;
  const isMet = (given: number) => (kind === 'number-at-least' ? given >= value : given <= value);
  return [factAbout(question, `${kind} ${value}`, (answer) => isMet(answer.value ?? NaN))];
}

function answeredFact(question: string): Fact {
  return factAbout(question, 'answered', () => true);
}

/** Whether anything is answered, a name for the goal apart. */
function givenFact(goal: string | undefined): Fact {
  return { key: 'given', most: 1, addedBy: ({ question }) => Number(question.id !== goal) };
}

function factAbout(id: string, what: string, isTrue: (answer: AnswerFacts) => boolean): Fact {
  const addedBy = (answer: AnswerFacts) => Number(answer.question.id === id && isTrue(answer));
  return { key: `${id} ${what}`, most: 1, addedBy };
}

/** Whether a single condition is met, and the facts by which that is decided: those that support it, and those that oppose it. */
type Decision = { isMet: boolean; supporting: Fact[]; opposing: Fact[] };

export function decide(condition: SingleCondition, { countOf, goal }: State): Decision {
  switch (condition.kind) {
    case 'at-least': {
      const tag = tagFact(condition.tag);
      return { isMet: countOf(tag) >= condition.count, supporting: [tag], opposing: [] };
    }
    case 'at-most': {
      const tag = tagFact(condition.tag);
      return { isMet: countOf(tag) <= condition.count, supporting: [], opposing: [tag] };
    }
    case 'more': {
      const [tag, than] = [tagFact(condition.tag), tagFact(condition.than)];
      const isMet = countOf(tag) >= countOf(than) + condition.by;
      return { isMet, supporting: [tag], opposing: [than] };
    }
    case 'nothing': {
      const given = givenFact(goal);
      return { isMet: countOf(given) === 0, supporting: [given], opposing: [] };
    }
    default: {
      const supporting = answerFacts(condition);
      const isFound = supporting.some((fact) => countOf(fact) > 0);
      const isMet = isFound === (condition.kind !== 'answered' || condition.is);
      return { isMet, supporting, opposing: [answeredFact(condition.question)] };
    }
  }
}

/** All that a condition reads. */
export function listFacts(condition: SingleCondition, goal: string | undefined): Fact[] {
  const { supporting, opposing } = decide(condition, stateOf([], goal));
  return [...supporting, ...opposing];
}

/** Whether a rule is met in a state. */
export function isMet(condition: Condition, state: State): boolean {
  if (condition.kind === 'not') return !isMet(condition.of, state);
  if (!('of' in condition)) return decide(condition, state).isMet;
  const isPartMet = (part: Condition) => isMet(part, state);
  return condition.kind === 'all' ? condition.of.every(isPartMet) : condition.of.some(isPartMet);
}

/** The single conditions that a rule is made of. */
export function listSingle(condition: Condition): SingleCondition[] {
  return 'of' in condition ? [condition.of].flat().flatMap(listSingle) : [condition];
}

/** The questions that are surely answered where a condition is met; or, with `isFor` false, where it is not. */
export function listRequired(condition: Condition, isFor = true): string[] {
  if (condition.kind === 'not') return listRequired(condition.of, !isFor);
  if ('of' in condition) {
    const parts = condition.of.map((part) => listRequired(part, isFor));
    // Where every part is met, all that any of them requires is answered; where one may do, only what all require.
    const isEach = (condition.kind === 'all') === isFor;
    return [...new Set(parts.flat())].filter(
      (id) => isEach || parts.every((part) => part.includes(id)),
    );
  }
  // Every other condition on a question is met only by an answer to it.
  const isAnswered = condition.kind === 'answered' ? condition.is === isFor : isFor;
  return isAnswered && 'question' in condition ? [condition.question] : [];
}
