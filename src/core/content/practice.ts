import * as z from 'zod';
import { digestPractice } from '../practice/revision.ts';
import type { Condition, Outcome, Practice, Question } from '../practice/practice.ts';
import { conditionSchema, readCondition, type WrittenCondition } from './condition.ts';
import { id, slug, text } from './fields.ts';

/** What may be chosen in answer to a question. */
const optionSchema = z.strictObject({
  /** The option's permanent name: kept answers hold on to it. */
  id,
  /** The words to choose. */
  text,
  /** What choosing it speaks for. Rules count these. An answer such as “I’m not sure” has none. */
  tags: z.array(slug).default([]),
});

/** What every question has, whatever its kind. */
const asked = {
  /** The question's permanent name: kept answers hold on to it. Give a question that asks something else a new one. */
  id,
  /** The question, as it is asked. */
  ask: text,
  /** A quieter sentence below it. */
  hint: text.optional(),
  /** A few words on what it belongs to. Questions with the same words stand together. */
  theme: text.optional(),
  /** Shows the question only where this holds. It may read nothing but the questions before it. */
  when: conditionSchema.optional(),
};

const options = z.array(optionSchema).min(2);

const questionSchema = z.discriminatedUnion('kind', [
  /** One of the options. */
  z.strictObject({ kind: z.literal('choice'), ...asked, options }),
  /** Any number of the options. */
  z.strictObject({ kind: z.literal('several'), ...asked, options }),
  /** Words of the reader's own. Rules know only whether there are any. */
  z.strictObject({ kind: z.literal('text'), ...asked }),
]);

const outcomeSchema = z.strictObject({
  /** The outcome's permanent name; its address ends in it. */
  id,
  /** The outcome in a few words. */
  title: text,
  /** When it is told: the first outcome whose rule holds is. Every outcome has one but the last, which is for all the rest. */
  when: conditionSchema.optional(),
  /** What it says, in paragraphs. No figure, no score and no rank. */
  says: z.array(text).min(1),
  /** One thing to try. No other outcome of the practice has the same. */
  try: text,
  /** Slugs of lessons to read. */
  read: z.array(slug).default([]),
  /** One question to carry. No other outcome of the practice has the same. */
  carry: text,
});

/** `content/practices/<id>.yaml`: a self-assessment. The file's name is its permanent id and its address. */
export const practiceSchema = z.strictObject({
  /** The practice's title. */
  title: text,
  /** One sentence for lists, search engines and shared links. */
  summary: text,
  /** What a reader should know before the first question. */
  intro: text,
  /** A quiet line, where the practice can touch a sore place. */
  care: text.optional(),
  /** The id of the text question in which a reader may name a goal. A name alone counts as no answer. */
  goal: slug.optional(),
  /** In the order in which they are asked. Every one of them can be skipped. */
  questions: z.array(questionSchema).min(1),
  /** In the order in which their rules are tried. */
  outcomes: z.array(outcomeSchema).min(1),
});

/** A practice as it stands in its file. */
export type PracticeFields = z.infer<typeof practiceSchema>;

/** The practice that a file holds: its rules read, and its revision taken. */
export function readPractice(fields: PracticeFields & { id: string }): Practice {
  const practice = {
    ...fields,
    questions: fields.questions.map((one): Question => ({ ...one, when: readRule(one) })),
    outcomes: fields.outcomes.map((one): Outcome => ({ ...one, when: readRule(one) })),
  };
  return { ...practice, revision: digestPractice(practice) };
}

function readRule({ when }: { when?: WrittenCondition | undefined }): Condition | undefined {
  return when && readCondition(when);
}
