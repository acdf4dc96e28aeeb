/** One thing that a reader may choose. Its tags are all that rules know of it, beside its id. */
export type Option = { id: string; text: string; tags: string[] };

type Asked = {
  /** Permanent: answers are kept by it. */
  id: string;
  ask: string;
  hint?: string | undefined;
  /** What the question belongs to, in words that readers see. */
  theme?: string | undefined;
  /** Shown only where this holds, by the answers before it. */
  when?: Condition | undefined;
};

export type ChoiceQuestion = Asked & { kind: 'choice'; options: Option[] };
export type SeveralQuestion = Asked & { kind: 'several'; options: Option[] };
export type TextQuestion = Asked & { kind: 'text' };

/** What a practice asks: to choose one thing, to choose any number, or to write. */
export type Question = ChoiceQuestion | SeveralQuestion | TextQuestion;

/** What a rule reads: the counts of tags, and answers named by id. Nothing else of an answer matters to a rule. */
export type Condition =
  | { kind: 'all' | 'any'; of: Condition[] }
  | { kind: 'not'; of: Condition }
  | { kind: 'at-least' | 'at-most'; tag: string; count: number }
  | { kind: 'more'; tag: string; than: string; by: number }
  | { kind: 'is'; question: string; options: string[] }
  | { kind: 'answered'; question: string; is: boolean }
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
  /** Differs as soon as readers are asked or told anything else. */
  revision: string;
};

export type Answer =
  | { kind: 'choice'; option: string }
  | { kind: 'several'; options: string[] }
  | { kind: 'text'; text: string };

/** By the ids of questions. A skipped question has no entry. */
export type Answers = Readonly<Record<string, Answer>>;

/** An answer that led to an outcome, in the words in which it was asked and given. */
export type Reason = { question: string; ask: string; answer: string };
