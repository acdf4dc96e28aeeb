import * as z from 'zod';
import { digestPractice } from '../revision.ts';
import type { Condition, Outcome, Practice, Question } from '../practice.ts';
import { expandAgain } from './again.ts';
import { conditionSchema, readCondition, type WrittenCondition } from './condition.ts';
import { id, slug, text } from '../../content/fields.ts';
import { questionSchema } from './question.ts';

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

/** A text that a reader can take along, drafted from answers. */
const draftSchema = z.strictObject({
  /** What stands above it. */
  title: text,
  /** A quieter sentence below the title. */
  hint: text.optional(),
  /** Paragraphs. `{{id}}` quotes an answer; a line stands only if all that it quotes is answered. */
  lines: z.array(text).min(1),
});

/** The ids of the number questions that a plan is worked out from. */
const planSchema = z.strictObject({
  /** How much there is in all. */
  amount: slug,
  /** How many weeks it may take. */
  weeks: slug,
  /** On how many days of a week. */
  days: slug,
  /** Weeks of rest. */
  rest: slug,
  /** Weeks left free at the end. */
  slack: slug,
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
  /** Shown with the outcome, to be changed and copied. */
  draft: draftSchema.optional(),
  /** Shown with the outcome: what an amount asks of a day and of a week, without room and with it. */
  plan: planSchema.optional(),
});

/** A practice as it stands in its file. */
export type PracticeFields = z.infer<typeof practiceSchema>;

/**
 * The practice that a file holds: its rules read, and its revision taken. The garden's language is that in which its
 * numbers are told, and nothing else hangs on it.
 */
export function readPractice(fields: PracticeFields & { id: string }, language = 'en'): Practice {
  const practice = {
    ...fields,
    questions: expandAgain(fields.questions).map(({ question }): Question => {
      const ruled = { ...question, when: readRule(question) };
      return ruled.kind === 'number' ? { ...ruled, language } : ruled;
    }),
    outcomes: fields.outcomes.map((one): Outcome => ({ ...one, when: readRule(one) })),
  };
  return { ...practice, revision: digestPractice(practice) };
}

function readRule({ when }: { when?: WrittenCondition | undefined }): Condition | undefined {
  return when && readCondition(when);
}
