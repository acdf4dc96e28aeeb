import * as v from 'valibot';
import type { PracticeFields } from './schema/practice-schema.ts';
import type { expandAgain } from './schema/question.ts';

// What the fields mean is said once, in the schemas. These types say what reading a file makes of them.

/** A question, with the language of its words, in which numbers are read and written. A repetition is one of its own. */
export type Question = ReturnType<typeof expandAgain>[number] & { language: string };

/** A question of one kind, or of several. */
export type QuestionOf<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

/** One thing that a reader may choose. */
export type Option = QuestionOf<'choice'>['options'][number];

/** What a practice says back: words, never numbers. Only the last outcome has no rule. */
export type Outcome = PracticeFields['outcomes'][number];

/** A text that a practice drafts from answers, for the reader to change and take along: `draft:` in its file. */
export type Letter = NonNullable<PracticeFields['draft']>;

/** A self-assessment, as data. */
export type Practice = Omit<PracticeFields, 'questions'> & {
  id: string;
  questions: Question[];
  /** Differs as soon as readers are asked or given anything else. */
  revision: string;
};

const texts = v.pipe(
  v.array(v.unknown()),
  v.transform((list) => list.filter((one) => typeof one === 'string')),
);

/** What a reader answers to a question of each kind, as it is kept. */
export const answerSchema = v.variant('kind', [
  v.object({ kind: v.literal('choice'), option: v.string() }),
  v.object({ kind: v.literal('several'), options: texts }),
  v.object({ kind: v.literal('text'), text: v.string() }),
  v.object({ kind: v.literal('number'), value: v.number() }),
]);

export type Answer = v.InferOutput<typeof answerSchema>;

/** By the ids of questions. A skipped question has no entry. */
export type Answers = Readonly<Record<string, Answer>>;
