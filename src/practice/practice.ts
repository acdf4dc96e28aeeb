/** One thing that a reader may choose. Its tags are all that rules know of it, beside its id. */
export type Option = {
  id: string;
  text: string;
  tags: string[];
  /** The words that stand for it in a draft, where its own would not fit. */
  drafted?: string | undefined;
};

type Asked = {
  /** Permanent: answers are kept by it. */
  id: string;
  ask: string;
  hint?: string | undefined;
  /** What the question belongs to, in words that readers see. */
  theme?: string | undefined;
  /** Shown only where this holds, by the answers before it. */
  when?: Condition | undefined;
  /** The id of the question that this one asks once more. */
  repeats?: string | undefined;
};

export type ChoiceQuestion = Asked & { kind: 'choice'; options: Option[] };
export type SeveralQuestion = Asked & { kind: 'several'; options: Option[] };
export type TextQuestion = Asked & { kind: 'text' };
export type NumberQuestion = Asked & {
  kind: 'number';
  /** The language in which its numbers are told. */
  language: string;
  /** What is counted, as it reads after a number; and as it reads after some, by the plurals of the language. */
  unit: string;
  zero?: string | undefined;
  one?: string | undefined;
  two?: string | undefined;
  few?: string | undefined;
  many?: string | undefined;
  /** The id of an earlier text question whose answer, where there is one, names the unit instead. */
  unitFrom?: string | undefined;
  /** The bounds, both of which are allowed. */
  from: number;
  to: number;
  /** From one allowed number to the next. */
  step: number;
  /** What stands in where a number is needed and nobody gave one. */
  example: number;
};

/** What a practice asks: to choose one thing, to choose any number, to write, or to give a number. */
export type Question = ChoiceQuestion | SeveralQuestion | TextQuestion | NumberQuestion;

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

/** What a practice says back: words, never numbers. */
export type Outcome = {
  /** Permanent: the outcome's address ends in it. */
  id: string;
  title: string;
  /** The last outcome alone has none: it is for all that the others leave. */
  when?: Condition | undefined;
  /** Paragraphs. */
  says: string[];
  /** The one thing to try. */
  try: string;
  /** Slugs of lessons. */
  read: string[];
  /** The one question to carry. */
  carry: string;
};

/** A text that a practice drafts from answers. What its lines quote is named by id, as in `{{who}}`. */
export type Draft = { title: string; hint?: string | undefined; lines: string[] };

/** The parts of a plan: an amount, a span in weeks, days a week, weeks of rest, and weeks left free at the end. */
export type PlanPart = 'amount' | 'weeks' | 'days' | 'rest' | 'slack';

/** A self-assessment, as data. */
export type Practice = {
  id: string;
  title: string;
  summary: string;
  intro: string;
  care?: string | undefined;
  /** The id of the text question in which a reader may name a goal. */
  goal?: string | undefined;
  questions: Question[];
  /** The first whose rule holds is the one that is told. */
  outcomes: Outcome[];
  draft?: Draft | undefined;
  /** The ids of the number questions that a plan is worked out from. */
  plan?: Readonly<Record<PlanPart, string>> | undefined;
  /** Differs as soon as readers are asked or told anything else. */
  revision: string;
};

export type Answer =
  | { kind: 'choice'; option: string }
  | { kind: 'several'; options: string[] }
  | { kind: 'text'; text: string }
  | { kind: 'number'; value: number };

/** By the ids of questions. A skipped question has no entry. */
export type Answers = Readonly<Record<string, Answer>>;

/** An answer that led to an outcome, in the words in which it was asked and given. */
export type Reason = { question: string; ask: string; answer: string };
